-- A rival is an instrument or a case. Questions are derived: those kept in the older form come up
-- anew when their documents are read or decided on, or at the next rebuild.
DELETE FROM review_item;
