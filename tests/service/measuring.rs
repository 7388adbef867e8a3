//! How quick the queue is with 500 open cases and 20 people listening: printed, not judged, since machines differ.
//! `cargo test --test service -- measuring:: --nocapture` shows the figures.

use std::time::{Duration, Instant};

use crate::harness::Setup;

/// 500 open cases of two desks and two languages; a third is claimed.
const CASES: &str = "insert into cases (id, number, conversation, desk, topic, language, place, reason, urgent, status, claimed_by, \
     opened_at, due_at, moved_at, question) with recursive n(i) as (select 1 union all select i + 1 from n where i < 500) \
     select i, i, i, case i % 2 when 0 then 'housing-coach' else 'social-assistance' end, 'housing', case i % 2 when 0 then 'sv' else 'ar' end, \
     'lomma', 'no_match', 0, case i % 3 when 0 then 'claimed' else 'open' end, case i % 3 when 0 then 'Bo' end, \
     1767000000000 + i, 4102444800000 + i, 0, 'Hur länge får vi bo kvar i lägenheten, och vart vänder vi oss sedan? Fråga ' || i from n; \
     update counter set value = 500 where name = 'case'";

/// The value that so many per cent do not exceed.
fn percentile(times: &mut [Duration], percent: usize) -> Duration {
    times.sort();
    times[(times.len() * percent / 100).min(times.len() - 1)]
}

#[test]
fn the_queue_with_five_hundred_cases_and_twenty_listeners() {
    let app = Setup::console().start();
    let admin = app.welcomes("Rut", "admin", &[]);
    app.sql(CASES);
    let listeners: Vec<_> = (0..20).map(|_| admin.listens()).collect();
    let mut times = Vec::new();
    for _ in 0..100 {
        let begun = Instant::now();
        let page = admin.opens("/cases");
        times.push(begun.elapsed());
        assert_eq!(
            page.text.matches("id=\"row-").count(),
            50,
            "a page of fifty"
        );
    }
    let last = admin.opens("/cases?page=10").text;
    assert_eq!(last.matches("id=\"row-").count(), 50);
    let begun = Instant::now();
    app.has_a_case("new", "sv", "housing-coach", "En ny fråga");
    let slowest = listeners.iter().map(|it| it.rings() - begun).max();
    // What a machine takes for any answer at all, under the same load: figures of two machines can be compared by the ratio.
    let mut health = Vec::new();
    for _ in 0..100 {
        let begun = Instant::now();
        let page = admin.opens("/healthz");
        health.push(begun.elapsed());
        assert_eq!(page.status, 200);
    }
    let (queue, least) = (percentile(&mut times, 95), percentile(&mut health, 95));
    println!(
        "500 cases, 20 listeners: queue page median {:?}, p95 {queue:?}, {:.1} times the health page (p95 {least:?}); a new case rings \
         everywhere after {:?}",
        percentile(&mut times, 50),
        queue.as_secs_f64() / least.as_secs_f64(),
        slowest.unwrap_or_default(),
    );
    assert!(admin.opens("/cases").text.contains("501"));
}
