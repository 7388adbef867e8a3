//! The database of a story: a `SQLite` file of its own, or, where `LOTSEN_TEST_POSTGRES` names a server, a `PostgreSQL`
//! database of its own there (`.ci/postgres` runs a command beside such a server).

use std::fs;
use std::io::ErrorKind;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};

use sqlx::{Connection, PgConnection, Row};

/// Names the `PostgreSQL` server, without a database: `postgres://postgres@127.0.0.1:5432`.
const SERVER: &str = "LOTSEN_TEST_POSTGRES";

/// Whether the stories run on `PostgreSQL`; what is about `SQLite`'s files has nothing to look at there.
pub fn is_postgres() -> bool {
    std::env::var_os(SERVER).is_some()
}

/// The address of a database that is there for one story; `file` is where `SQLite` keeps it.
pub fn address(file: &Path) -> String {
    static COUNT: AtomicU32 = AtomicU32::new(0);
    let Ok(server) = std::env::var(SERVER) else {
        return format!("sqlite:{}", file.display());
    };
    let count = COUNT.fetch_add(1, Ordering::Relaxed);
    let name = format!("lotsen_{}_{count}", std::process::id());
    wait_for(async {
        let mut connection = PgConnection::connect(&format!("{server}/postgres"))
            .await
            .expect("the server answers");
        let statement = sqlx::AssertSqlSafe(format!("create database {name}"));
        sqlx::raw_sql(statement)
            .execute(&mut connection)
            .await
            .expect("a database can be made");
        connection.close().await.expect("it can be closed");
    });
    format!("{server}/{name}")
}

/// Whether a text stands anywhere in a database: in any byte of `SQLite`'s files, or in any row of any table of `PostgreSQL`.
/// (What `PostgreSQL`'s own files hold of rows that are gone is the business of its vacuum.)
pub fn keeps(address: &str, text: &str) -> bool {
    match address.strip_prefix("sqlite:") {
        Some(file) => stands_in_files(Path::new(file), text),
        None => wait_for(stands_in_rows(address, text)),
    }
}

fn stands_in_files(database: &Path, text: &str) -> bool {
    let folder = database.parent().expect("it is in a folder");
    let name = database
        .file_name()
        .expect("it has a name")
        .to_string_lossy()
        .into_owned();
    let files = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|file| file.expect("it can be read"));
    let files = files.filter(|file| file.file_name().to_string_lossy().starts_with(&name));
    files.into_iter().any(|file| {
        // The log may be carried over and gone since the folder was looked at.
        let bytes = match fs::read(file.path()) {
            Err(error) if error.kind() == ErrorKind::NotFound => Vec::new(),
            bytes => bytes.expect("it can be read"),
        };
        bytes
            .windows(text.len())
            .any(|window| window == text.as_bytes())
    })
}

async fn stands_in_rows(address: &str, text: &str) -> bool {
    let mut connection = PgConnection::connect(address)
        .await
        .expect("the server answers");
    let tables = sqlx::query(
        "select table_name::text from information_schema.tables where table_schema = 'public'",
    )
    .fetch_all(&mut connection)
    .await
    .expect("the tables can be listed");
    assert!(!tables.is_empty(), "there is no table: this proves nothing");
    for table in tables {
        let name: String = table.get(0);
        let statement = sqlx::AssertSqlSafe(format!(
            "select 1 from \"{name}\" as line where position($1 in line::text) > 0 limit 1"
        ));
        let found = sqlx::query(statement)
            .bind(text)
            .fetch_optional(&mut connection)
            .await
            .expect("the table can be read");
        if found.is_some() {
            return true;
        }
    }
    false
}

fn wait_for<F: Future>(future: F) -> F::Output {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime can be built");
    runtime.block_on(future)
}
