//! The webhook: updates are posted in their order, and again until they are answered with 2xx.

use std::time::Duration;

use super::FakeTelegram;

/// How long a delivery may take.
const LONGEST: Duration = Duration::from_secs(30);

/// Before an update is offered again. The real server waits a second and more.
const AGAIN: Duration = Duration::from_millis(40);

/// Posts updates for as long as the server lives.
pub async fn deliver(telegram: FakeTelegram) {
    let client = reqwest::Client::new();
    let mut rung = telegram.rung();
    loop {
        rung.mark_unchanged();
        let next = telegram.look(|state| {
            let webhook = state.webhook.clone()?;
            let again = state.again.first();
            Some((webhook, again.or(state.updates.front())?.clone()))
        });
        let Some((webhook, update)) = next else {
            if rung.changed().await.is_err() {
                return;
            }
            continue;
        };
        let mut request = client
            .post(&webhook.url)
            .timeout(LONGEST)
            .json(&update.json());
        if let Some(secret) = &webhook.secret {
            request = request.header("X-Telegram-Bot-Api-Secret-Token", secret);
        }
        let status = match request.send().await {
            Ok(response) => response.status().as_u16(),
            Err(_) => 0,
        };
        let taken = (200..300).contains(&status);
        telegram.change(|state| {
            state.deliveries.push(status);
            if !taken {
                return;
            }
            if state
                .again
                .first()
                .is_some_and(|first| first.id == update.id)
            {
                state.again.remove(0);
            } else if state
                .updates
                .front()
                .is_some_and(|first| first.id == update.id)
            {
                state.acknowledged.extend(state.updates.pop_front());
            }
        });
        if !taken {
            tokio::time::sleep(AGAIN).await;
        }
    }
}
