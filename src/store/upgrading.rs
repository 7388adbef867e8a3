//! Upgrades: a database of every earlier schema opens with all its rows.

use sqlx::any::AnyPoolOptions;
use sqlx::{AnyPool, AssertSqlSafe, Row};

use super::schema::MIGRATIONS;
use super::{Error, Store};

/// A file with the first steps of the schema, as the program of that time left it, and one row in each of its tables.
async fn of_step(steps: usize) -> (tempfile::TempDir, String, Vec<(String, Vec<String>)>) {
    let folder = tempfile::tempdir().expect("a folder");
    let address = format!("sqlite:{}", folder.path().join("old.db").display());
    // The checksums are read from a whole one; then the file is made anew, of the first steps alone.
    let whole = Store::open(&address).await.expect("it opens");
    whole.close().await;
    let path = folder.path().join("old.db");
    let marks = checksums(&address).await;
    std::fs::remove_file(&path).expect("it can be removed");
    let pool = pool(&address).await;
    run(&pool, "create table _sqlx_migrations (version bigint primary key, description text not null, installed_on timestamp not null \
         default current_timestamp, success boolean not null, checksum blob not null, execution_time bigint not null)").await;
    for ((version, name, sql), checksum) in MIGRATIONS[..steps].iter().zip(marks) {
        for statement in sql.split(";\n") {
            run(&pool, statement).await;
        }
        let mark = format!(
            "insert into _sqlx_migrations (version, description, success, checksum, execution_time) \
             values ({version}, '{name}', true, x'{checksum}', 1)"
        );
        run(&pool, &mark).await;
    }
    let tables = "select name from sqlite_master where type = 'table' and name not like '\\_%' escape '\\' and name <> 'counter'";
    let mut filled = Vec::new();
    for table in strings(&pool, tables, "name").await {
        let columns = format!("select name from pragma_table_info('{table}')");
        let columns = strings(&pool, &columns, "name").await;
        let kinds = format!("select type from pragma_table_info('{table}')");
        let values: Vec<&str> = strings(&pool, &kinds, "type")
            .await
            .iter()
            .map(|kind| value_of(kind))
            .collect();
        run(
            &pool,
            &format!(
                "insert into {table} ({}) values ({})",
                columns.join(", "),
                values.join(", ")
            ),
        )
        .await;
        filled.push((table, columns));
    }
    pool.close().await;
    (folder, address, filled)
}

/// A value that a column of this type takes.
fn value_of(kind: &str) -> &'static str {
    match kind.to_ascii_lowercase().as_str() {
        "text" => "'kept'",
        _ => "41",
    }
}

async fn pool(address: &str) -> AnyPool {
    sqlx::any::install_default_drivers();
    let url = format!("{address}?mode=rwc");
    AnyPoolOptions::new()
        .max_connections(1)
        .connect(&url)
        .await
        .expect("it opens")
}

async fn run(pool: &AnyPool, sql: &str) {
    let text = AssertSqlSafe(sql.to_owned());
    sqlx::raw_sql(text)
        .execute(pool)
        .await
        .unwrap_or_else(|error| panic!("{sql}: {error}"));
}

async fn strings(pool: &AnyPool, sql: &str, column: &str) -> Vec<String> {
    let rows = sqlx::query(AssertSqlSafe(sql.to_owned()))
        .fetch_all(pool)
        .await
        .expect("it can be read");
    rows.iter()
        .map(|row| row.try_get(column).expect("a text"))
        .collect()
}

/// The checksums of the steps, as hexadecimal digits.
async fn checksums(address: &str) -> Vec<String> {
    let pool = pool(address).await;
    let found = strings(
        &pool,
        "select hex(checksum) as sum from _sqlx_migrations order by version",
        "sum",
    )
    .await;
    pool.close().await;
    found
}

#[tokio::test]
async fn a_database_of_every_earlier_schema_opens_with_its_rows() {
    for steps in 1..=MIGRATIONS.len() {
        let (_folder, address, filled) = of_step(steps).await;
        assert!(filled.len() > 5, "tables were filled");
        let store = Store::open(&address)
            .await
            .unwrap_or_else(|error| panic!("from step {steps}: {error}"));
        for (table, columns) in filled {
            let kept: Vec<String> = columns
                .iter()
                .map(|column| match column.as_str() {
                    // It stands as a text in a column of its own since step 15; where that is there already, it keeps what it has.
                    "telegram" => "telegram_user in ('kept', '41')".to_owned(),
                    column => format!("{column} in ('kept', 41)"),
                })
                .collect();
            let sql = format!(
                "select count(*) as n from {table} where {}",
                kept.join(" and ")
            );
            let row = sqlx::query(AssertSqlSafe(sql))
                .fetch_one(&store.reader)
                .await
                .expect("it can be read");
            let count: i64 = row.try_get("n").expect("a count");
            assert_eq!(
                count, 1,
                "{table} lost its row on the way from step {steps}"
            );
        }
        store.figures().await.expect("the newest queries run");
        store.close().await;
    }
}

#[tokio::test]
async fn a_database_of_a_newer_program_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    let address = format!("sqlite:{}", folder.path().join("new.db").display());
    Store::open(&address).await.expect("it opens").close().await;
    let pool = pool(&address).await;
    run(&pool, "insert into _sqlx_migrations select 900, 'later', installed_on, success, checksum, execution_time \
         from _sqlx_migrations where version = 1").await;
    pool.close().await;
    let error = Store::open(&address).await.err().expect("it is refused");
    assert!(matches!(error, Error::Newer(900)), "{error}");
    assert!(error.to_string().contains("newer Lotsen"), "{error}");
}

#[tokio::test]
async fn every_table_of_a_conversation_is_known_to_who_puts_two_together() {
    let folder = tempfile::tempdir().expect("a folder");
    let address = format!("sqlite:{}", folder.path().join("new.db").display());
    Store::open(&address).await.expect("it opens").close().await;
    let pool = pool(&address).await;
    let tables = "select m.name from sqlite_master m join pragma_table_info(m.name) c where m.type = 'table' and c.name = 'conversation' \
                  order by m.name";
    let tables = strings(&pool, tables, "name").await;
    pool.close().await;
    let mut known = super::sealing::OF_A_CONVERSATION;
    known.sort_unstable();
    assert_eq!(tables, known);
}
