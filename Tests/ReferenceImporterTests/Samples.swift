/// Files in the shapes that sources have, about nobody.
enum Samples {
  /// TheyWorkForYou's people.json: two members, one of them later a peer, and a seat elsewhere.
  static let people = """
    {"memberships": [
      {"id": "uk.org.publicwhip/member/1", "person_id": "uk.org.publicwhip/person/90001", "on_behalf_of_id": "reform-league",
       "post_id": "uk.org.publicwhip/cons/1", "start_date": "2015-05-08", "end_date": "2017-05-03"},
      {"id": "uk.org.publicwhip/member/2", "person_id": "uk.org.publicwhip/person/90001", "on_behalf_of_id": "reform-league",
       "post_id": "uk.org.publicwhip/cons/1", "start_date": "2017-06-09", "end_date": "2024-05-30"},
      {"id": "uk.org.publicwhip/lord/3", "person_id": "uk.org.publicwhip/person/90001", "on_behalf_of_id": "reform-league",
       "organization_id": "house-of-lords", "label": "Peer", "start_date": "2024-08-01"},
      {"id": "uk.org.publicwhip/member/4", "person_id": "uk.org.publicwhip/person/90002", "on_behalf_of_id": "harbour-party",
       "post_id": "uk.org.publicwhip/cons/2", "start_date": "2024-07-05"},
      {"id": "uk.org.publicwhip/member/5", "person_id": "uk.org.publicwhip/person/90002", "on_behalf_of_id": "harbour-party",
       "post_id": "uk.org.publicwhip/cons/2", "start_date": "1997-05-01", "end_date": "2001-05-14"},
      {"id": "uk.org.publicwhip/member/6", "redirect": "uk.org.publicwhip/member/5"},
      {"id": "uk.org.publicwhip/member/7", "person_id": "uk.org.publicwhip/person/90002",
       "organization_id": "isle-assembly", "label": "Member", "start_date": "2021-05-08", "end_date": "2023-05-08"}],
     "organizations": [{"id": "reform-league", "name": "Reform League"}, {"id": "harbour-party", "name": "Harbour Party"}],
     "persons": [
      {"id": "uk.org.publicwhip/person/90001", "identifiers": [{"scheme": "datadotparl_id", "identifier": "7001"}],
       "other_names": [
        {"note": "Main", "given_name": "Ann", "family_name": "Poole", "end_date": "2024-07-31"},
        {"note": "Main", "honorific_prefix": "Baroness", "lordname": "Poole", "lordofname": "Saltmarsh",
         "given_name": "Ann", "start_date": "2024-08-01"},
        {"note": "Alternate", "given_name": "Annabel", "family_name": "Poole"}]},
      {"id": "uk.org.publicwhip/person/90002", "gender": "male",
       "other_names": [{"note": "Main", "honorific_prefix": "Sir", "given_name": "Piers", "family_name": "Quill"}]}],
     "posts": [
      {"id": "uk.org.publicwhip/cons/1", "organization_id": "house-of-commons", "area": {"name": "Saltmarsh"}},
      {"id": "uk.org.publicwhip/cons/2", "organization_id": "house-of-commons", "area": {"name": "Upper Dunmere"}}]}
    """

  /// TheyWorkForYou's ministers file: posts of both sides, a committee, and one of nobody known.
  static let ministers = """
    {"memberships": [
      {"id": "uk.parliament.data/Member/7001/GovernmentPost/1", "role": "The Secretary of State for Tides",
       "person_id": "uk.org.publicwhip/person/90001", "organization_id": "house-of-commons",
       "start_date": "2019-07-24", "end_date": "2021-09-15"},
      {"id": "uk.parliament.data/Member/7002/OppositionPost/2", "role": "Shadow Secretary of State for Tides",
       "person_id": "uk.org.publicwhip/person/90002", "organization_id": "house-of-commons", "start_date": "2024-07-08"},
      {"id": "uk.parliament.data/Member/7002/Committee/3", "role": "Chair",
       "person_id": "uk.org.publicwhip/person/90002", "organization_id": "tides-committee", "start_date": "2025-01-20"},
      {"id": "uk.parliament.data/Member/9/GovernmentPost/4", "role": "Minister of State", "start_date": "2020-01-01",
       "person_id": "uk.org.publicwhip/person/99999", "organization_id": "house-of-commons"}]}
    """

  static let appointment = """
    id,person_id,post_id,start_date,end_date
    a1,p1,o1,2024-07-05,2025-09-05
    a2,p1,o2,2025-09-05,
    a3,p1,o2,1999-01-01,2001-06-08
    a4,p9,o2,2025-09-06,
    a5,p1,o2,soon,
    """
  static let person = """
    id,id_parliament,name,short_name,gender,start_date,end_date
    p1,7001.0,Ann Poole,Poole,F,,2025-09-04
    p1,7001.0,Baroness Poole of Saltmarsh,Poole,F,2025-09-05,
    """
  static let post = """
    id,id_ifg_website,organisation_id,name,rank_equivalence
    o1,NULL,d1,"Minister of State for Tides, Reefs and Bars",MoS
    o2,12,d1,Secretary of State for Tides,SoS
    """
  static let organisation = """
    id,name,short_name,start_date,end_date
    d1,"Department for Tides, Reefs and Bars",DTRB,NULL,NULL
    """
  static let characteristics = """
    id,appointment_id,cabinet_status,is_acting,is_on_leave,leave_reason,start_date,end_date
    c1,a2,Full cabinet,False,False,,2025-09-05,
    c2,a2,Full cabinet,False,True,Maternity leave,2025-10-01,2026-02-01
    c3,a1,Non-cabinet,True,False,,2024-07-05,
    """
}
