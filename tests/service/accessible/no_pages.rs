//! What answers with something else than a page.

/// Routes that answer with no page: streams, files, and ways to another page.
pub const NO_PAGES: [&str; 10] = [
    "/sounds/{kind}/{first}/{second}/{language}/earlier/{hash}",
    "/sounds/{kind}/{first}/{second}/{language}/file",
    "/exchange/file",
    "/cases/events",
    "/cases/{id}/presence/events",
    "/report.csv",
    "/report.json",
    "/log.csv",
    "/console/language/{language}",
    "/console/theme/{theme}",
];
