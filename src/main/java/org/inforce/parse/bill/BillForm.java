package org.inforce.parse.bill;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The forms of measures of Congress (How Our Laws Are Made, H. Doc. 110-49, part IV).
public enum BillForm {
  HOUSE_BILL("H.R.", "hr", "h"),
  SENATE_BILL("S.", "s"),
  HOUSE_JOINT_RESOLUTION("H.J.Res.", "hjres", "hj"),
  SENATE_JOINT_RESOLUTION("S.J.Res.", "sjres", "sj"),
  HOUSE_CONCURRENT_RESOLUTION("H.Con.Res.", "hconres", "hc"),
  SENATE_CONCURRENT_RESOLUTION("S.Con.Res.", "sconres", "sc"),
  HOUSE_RESOLUTION("H.Res.", "hres"),
  SENATE_RESOLUTION("S.Res.", "sres", "sr");

  private final String citation;
  private final List<String> codes;

  BillForm(String citation, String... codes) {
    this.citation = citation;
    this.codes = List.of(codes);
  }

  /// As it is cited: `H.J.Res.`
  public String citation() {
    return citation;
  }

  /// By the code of BILLSTATUS and of USLM, in any case and with or without dots: `HJRES`, `H.J.
  /// Res.`
  public static Optional<BillForm> of(String code) {
    String plain = code.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    return Arrays.stream(values()).filter(form -> form.codes.getFirst().equals(plain)).findFirst();
  }

  /// By the code of GovTrack, where `hr` is a simple resolution of the House.
  static Optional<BillForm> ofGovTrack(String code) {
    if (code.equals("hr")) {
      return Optional.of(HOUSE_RESOLUTION);
    }
    return Arrays.stream(values()).filter(form -> form.codes.getLast().equals(code)).findFirst();
  }
}
