//! What the rig does to the database: holds it, refuses writing, restarts it.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use sqlx::{AnyConnection, AssertSqlSafe, Connection, Row};
use tokio::runtime::Runtime;

/// What restarts the `PostgreSQL` server; `.ci/postgres` says so.
const RESTART: &str = "LOTSEN_TEST_POSTGRES_RESTART";

/// Tables without which no question can be taken in or answered.
const NEEDED: [&str; 4] = ["inbox", "conversation", "exchange", "outbound"];

/// The lock of the one who writes in `PostgreSQL`; see `src/store.rs`.
const WRITER_LOCK: i64 = 7_105;

/// A database, seen from beside the program.
pub struct Database {
    address: String,
    runtime: Runtime,
    /// What is held at the moment.
    holding: Option<AnyConnection>,
}

impl Database {
    pub fn at(address: &str) -> Database {
        sqlx::any::install_default_drivers();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime can be built");
        Database {
            address: address.to_owned(),
            runtime,
            holding: None,
        }
    }

    /// The file of `SQLite`; `None` on `PostgreSQL`.
    pub fn file(&self) -> Option<PathBuf> {
        self.address.strip_prefix("sqlite:").map(PathBuf::from)
    }

    /// Nobody else can write, as when a backup, or another program, takes its time.
    pub fn holds(&mut self) {
        let lock = match self.file() {
            Some(_) => "begin immediate".to_owned(),
            None => format!("select pg_advisory_lock({WRITER_LOCK})::text"),
        };
        let mut connection = self.connects();
        self.runtime.block_on(async {
            sqlx::raw_sql("select 1")
                .execute(&mut connection)
                .await
                .expect("the database answers");
            sqlx::raw_sql(AssertSqlSafe(lock))
                .execute(&mut connection)
                .await
                .expect("the lock can be had");
        });
        self.holding = Some(connection);
    }

    /// Others can write again.
    pub fn lets_go(&mut self) {
        if let Some(connection) = self.holding.take() {
            // With the connection the lock goes, and nothing was changed.
            let _ = self.runtime.block_on(connection.close());
        }
    }

    /// Every writing is refused, while reading goes on.
    pub fn refuses_writing(&self) {
        if self.file().is_some() {
            let refusal = |table: &&str| {
                ["insert", "update"].map(|what| {
                    format!(
                        "create trigger rig_{table}_{what} before {what} on {table} begin \
                         select raise(abort, 'attempt to write a readonly database'); end"
                    )
                })
            };
            self.runs(&NEEDED.iter().flat_map(refusal).collect::<Vec<_>>());
        } else {
            self.runs(&[
                self.alteration("set default_transaction_read_only = on"),
                HANG_UP.to_owned(),
            ]);
        }
    }

    /// Writing is allowed again.
    pub fn allows_writing(&self) {
        if self.file().is_some() {
            let gone = |table: &&str| {
                ["insert", "update"].map(|what| format!("drop trigger rig_{table}_{what}"))
            };
            self.runs(&NEEDED.iter().flat_map(gone).collect::<Vec<_>>());
        } else {
            self.runs(&[
                "set default_transaction_read_only = off".to_owned(),
                self.alteration("reset default_transaction_read_only"),
                HANG_UP.to_owned(),
            ]);
        }
    }

    /// The log of `SQLite` gives its room back, so that it has to grow for the next thing that is written.
    pub fn cuts_its_log(&self) {
        self.runs(&["pragma wal_checkpoint(truncate)".to_owned()]);
    }

    /// How many rows a query counts.
    pub fn counts(&self, query: &str) -> i64 {
        let mut connection = self.connects();
        self.runtime.block_on(async {
            let query = AssertSqlSafe(format!("select count(*) as n from {query}"));
            let row = sqlx::query(query).fetch_one(&mut connection).await;
            let count = row.expect("it is sound").get("n");
            connection.close().await.expect("it can be closed");
            count
        })
    }

    fn alteration(&self, what: &str) -> String {
        let name = self.address.rsplit('/').next().unwrap_or_default();
        format!("alter database {name} {what}")
    }

    fn runs(&self, statements: &[String]) {
        let mut connection = self.connects();
        self.runtime.block_on(async {
            for statement in statements {
                let done = sqlx::raw_sql(AssertSqlSafe(statement.clone()))
                    .execute(&mut connection)
                    .await;
                done.unwrap_or_else(|error| panic!("{statement}: {error}"));
            }
            connection.close().await.expect("it can be closed");
        });
    }

    fn connects(&self) -> AnyConnection {
        let url = match self.file() {
            Some(file) => format!("sqlite://{}", file.display()),
            None => self.address.clone(),
        };
        self.runtime
            .block_on(AnyConnection::connect(&url))
            .expect("the database answers")
    }
}

/// Ends every connection but one's own: a setting holds for new ones.
const HANG_UP: &str = "select pg_terminate_backend(pid)::text from pg_stat_activity \
                       where datname = current_database() and pid <> pg_backend_pid()";

/// Takes the right to write a database's files away, or gives it back.
pub fn set_writable(file: &Path, is_writable: bool) {
    let folder = file.parent().expect("it is in a folder");
    let (files, folders) = if is_writable {
        (0o644, 0o755)
    } else {
        (0o444, 0o555)
    };
    for entry in fs::read_dir(folder).expect("the folder is there") {
        let path = entry.expect("it can be read").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if name.starts_with("lotsen.db") {
            fs::set_permissions(&path, fs::Permissions::from_mode(files)).expect("it is ours");
        }
    }
    fs::set_permissions(folder, fs::Permissions::from_mode(folders)).expect("it is ours");
}

/// The `PostgreSQL` server is killed and comes back.
pub fn restart_postgres() {
    let command = std::env::var(RESTART).expect("`.ci/postgres` says how");
    let restarted = Command::new("sh")
        .args(["-c", &command])
        .stdout(Stdio::null())
        .status()
        .expect("there is a shell");
    assert!(restarted.success(), "PostgreSQL came back");
}
