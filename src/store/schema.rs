//! The steps of the schema.

use std::borrow::Cow;

use sqlx::SqlStr;
use sqlx::migrate::{Migration, MigrationSource, MigrationType};

/// The schema, oldest first. A step that has been released is never changed, only followed.
pub(super) const MIGRATIONS: &[(i64, &str, &str)] = &[
    (1, "first", include_str!("migrations/0001_first.sql")),
    (2, "accounts", include_str!("migrations/0002_accounts.sql")),
    (
        3,
        "case work",
        include_str!("migrations/0003_case_work.sql"),
    ),
    (
        4,
        "translations",
        include_str!("migrations/0004_translations.sql"),
    ),
    (5, "report", include_str!("migrations/0005_report.sql")),
    (7, "fellows", include_str!("migrations/0007_fellows.sql")),
    (8, "drafts", include_str!("migrations/0008_drafts.sql")),
    (9, "links", include_str!("migrations/0009_links.sql")),
    (11, "order", include_str!("migrations/0011_order.sql")),
    (12, "loop", include_str!("migrations/0012_loop.sql")),
    (
        13,
        "corrections",
        include_str!("migrations/0013_corrections.sql"),
    ),
    (15, "sealed", include_str!("migrations/0015_sealed.sql")),
    (16, "plan", include_str!("migrations/0016_plan.sql")),
    (17, "news", include_str!("migrations/0017_news.sql")),
    (18, "calendar", include_str!("migrations/0018_calendar.sql")),
    (19, "sound", include_str!("migrations/0019_sound.sql")),
    (20, "clubs", include_str!("migrations/0020_clubs.sql")),
    (21, "voices", include_str!("migrations/0021_voices.sql")),
    (22, "waiting", include_str!("migrations/0022_waiting.sql")),
];

/// The migrations, which are part of the binary.
#[derive(Debug)]
pub(super) struct Schema;

impl MigrationSource<'static> for Schema {
    fn resolve(
        self,
    ) -> futures_util::future::BoxFuture<'static, Result<Vec<Migration>, sqlx::error::BoxDynError>>
    {
        let migrations = MIGRATIONS.iter().map(|&(version, name, sql)| {
            Migration::new(
                version,
                Cow::Borrowed(name),
                MigrationType::Simple,
                SqlStr::from_static(sql),
                false,
            )
        });
        let migrations = migrations.collect();
        Box::pin(async move { Ok(migrations) })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_step_that_is_written_is_taken() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/src/store/migrations");
        let files = std::fs::read_dir(folder).expect("the folder is there");
        let mut written: Vec<i64> = files
            .map(|file| {
                let name = file.expect("it can be read").file_name();
                let name = name.to_string_lossy().into_owned();
                let number = name.split('_').next().unwrap_or_default();
                number.parse().expect("a number stands first")
            })
            .collect();
        written.sort_unstable();
        let taken: Vec<i64> = MIGRATIONS.iter().map(|(number, ..)| *number).collect();
        assert_eq!(taken, written);
    }
}
