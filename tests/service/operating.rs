//! What operators meet: wrong settings, secrets, health, copies of the database.

use std::fs;

use crate::harness::binary::{lotsen, path, run, succeeded, text};
use crate::harness::database::is_postgres;
use crate::harness::folder::in_a_folder as knowledge;
use crate::harness::{TestApp, questions};

#[test]
fn a_wrong_setting_stops_the_start_with_one_sentence_that_names_it() {
    let folder = knowledge();
    let home = tempfile::tempdir().expect("a folder can be made");
    let database = format!("sqlite:{}", home.path().join("lotsen.db").display());
    let sound = [
        ("LOTSEN_KNOWLEDGE", path(folder.path())),
        ("LOTSEN_DATABASE", &database),
        ("LOTSEN_TELEGRAM_TOKEN", "42:secret-half"),
        ("LOTSEN_LISTEN", "127.0.0.1:0"),
    ];
    for (name, value, flag) in [
        ("LOTSEN_KNOWLEDGE", "/nowhere/at/all", ""),
        ("LOTSEN_DATABASE", "mysql:lotsen", ""),
        ("LOTSEN_LISTEN", "here", "--listen"),
        ("LOTSEN_TELEGRAM_TOKEN", "no-token-at-all", ""),
        ("LOTSEN_TELEGRAM_API", "telegram", ""),
        ("LOTSEN_TELEGRAM_MODE", "pigeon", "--telegram-mode"),
        ("LOTSEN_TELEGRAM_MODE", "webhook", ""),
        ("LOTSEN_STAFF_CHAT", "the group", "--staff-chat"),
        ("LOTSEN_RETENTION_DAYS", "soon", "--retention-days"),
        ("LOTSEN_LOG_FORMAT", "runes", ""),
        ("LOTSEN_LOG_DAYS", "0", "--log-days"),
        ("LOTSEN_SECRET", "no-token-at-all", ""),
    ] {
        let output = lotsen()
            .envs(sound)
            .env(name, value)
            .arg("serve")
            .output()
            .expect("it starts");
        let said = text(&output.stderr);
        assert_eq!(output.status.code(), Some(2), "{name}={value}: {said}");
        let is_named = said.contains(name) || (!flag.is_empty() && said.contains(flag));
        let is_named = is_named || (value == "webhook" && said.contains("LOTSEN_WEBHOOK_URL"));
        assert!(is_named, "{name}={value}: {said}");
        let sentences = said
            .lines()
            .filter(|line| !line.is_empty() && !line.starts_with("For more"))
            .count();
        assert!(sentences <= 2, "{name}={value}: {said}");
        assert!(
            !said.contains("secret-half") && !said.contains("no-token-at-all"),
            "a secret is never shown: {said}"
        );
    }
    for wrong in [&["ask"][..], &["dance"], &["ask", "--colour", "x"]] {
        assert_eq!(run(wrong).status.code(), Some(2), "{wrong:?}");
    }
}

#[test]
fn secrets_come_from_a_file_as_well() {
    let folder = knowledge();
    let file = folder.path().join("token");
    fs::write(&file, "not a token\n").expect("it can be written");
    let output = lotsen()
        .args([
            "serve",
            "--knowledge",
            path(folder.path()),
            "--listen",
            "127.0.0.1:0",
        ])
        .env("LOTSEN_TELEGRAM_TOKEN_FILE", &file)
        .output()
        .expect("it starts");
    assert_eq!(output.status.code(), Some(2));
    assert!(
        text(&output.stderr).contains("LOTSEN_TELEGRAM_TOKEN"),
        "{}",
        text(&output.stderr)
    );
    assert!(!text(&output.stderr).contains("not a token\n"));
}

#[test]
fn operators_see_whether_it_is_well_and_can_save_and_restore() {
    let mut app = TestApp::start();
    let (amina, anna) = (app.newcomer("Amina", "sv"), app.staff("Anna"));
    amina.asks(questions::UNKNOWN);
    anna.hears();
    app.settles();
    let (status, health) = app.gets("/healthz");
    assert_eq!(status, 200, "{health}");
    assert!(
        health.contains("knowledge") && health.contains("database"),
        "{health}"
    );
    let (status, metrics) = app.gets("/metrics");
    assert!(
        status == 200 && metrics.contains("lotsen_cases_open 1"),
        "{metrics}"
    );
    // The recorder is the process's own, so other stories count too: only names and labels can be looked at.
    for counted in [
        "lotsen_updates_total{outcome=\"done\"}",
        "lotsen_questions_total{decision=\"escalate\"",
        "lotsen_messages_total{outcome=\"delivered\"}",
        "lotsen_turn_seconds_bucket{le=\"0.1\"}",
    ] {
        assert!(metrics.contains(counted), "{counted} is not in {metrics}");
    }
    let address = app.address().replace("http://", "");
    assert!(succeeded(&run(&["healthcheck", "--listen", &address])).contains("ok"));

    if is_postgres() {
        eprintln!("skipped: `backup` and `restore` copy a SQLite file; PostgreSQL has pg_dump");
        anna.forgets_the_rest();
        return;
    }
    let database = format!("sqlite:{}", app.database().display());
    let copy = app.database().with_extension("copy");
    succeeded(&run(&["backup", path(&copy), "--database", &database]));
    let again = run(&["backup", path(&copy), "--database", &database]);
    assert_eq!(again.status.code(), Some(1), "a backup overwrites nothing");
    amina.asks("/forget");
    amina.presses("Ja, radera allt");
    amina.hears();
    app.settles();
    anna.forgets_the_rest();
    app.stops();
    assert_eq!(
        run(&["healthcheck", "--listen", &address]).status.code(),
        Some(1)
    );
    let broken = app.database().with_extension("broken");
    fs::write(&broken, "no database").expect("it can be written");
    assert_eq!(
        run(&["restore", path(&broken), "--database", &database])
            .status
            .code(),
        Some(1)
    );
    succeeded(&run(&["restore", path(&copy), "--database", &database]));
    succeeded(&run(&["migrate", "--database", &database]));
    app.starts_again();
    amina.asks("/status").says("Fråga nummer 1");
}
