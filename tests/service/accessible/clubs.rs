//! The pages of clubs and certificates, for whoever walks through every page of the console.

/// The routes, and where the walk looks at them. Of the links, one leads to an activity that is gone, and one was withdrawn.
pub const STORIES: [(&str, &[&str]); 3] = [
    (
        "/certificates",
        &["/certificates", "/certificates?code=abc"],
    ),
    ("/clubs", &["/clubs", "/clubs?done=declined"]),
    (
        "/club/{token}",
        &[
            "/club/0",
            "/club/abababababababababababababababababababababababababababababababab",
            "/club/cdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcdcd",
        ],
    ),
];

/// Links, and what was sent with them.
pub const USED: &str = "
    insert into club_link (id, secret, activity, made_at, made_by, expires_at, withdrawn_at) values
        (1, '271a413bd339c5709fdceaec41f14f11e9fbfb5042d72d331c65f32b284cd09a', 'lomma/borta', 1790000000000, 'Eva', 4102444800000, null),
        (2, '3985dac9133f8144ae1ab001dd0a29dffdddb1bf14a5f95aa24c8eed2e5bde2c', 'lomma/borta', 1790000000000, 'Eva', 4102444800000, 1790000000001);
    insert into club_proposal (id, link, activity, at, fields, word, state, decided_at, decided_by, answer) values
        (1, 1, 'lomma/borta', 1790000000000, '[]', 'Allt är som förut.', 'waiting', null, null, null),
        (2, 2, 'lomma/borta', 1790000000000, '[]', '', 'declined', 1790000000001, 'Eva', 'Ring oss.')";
