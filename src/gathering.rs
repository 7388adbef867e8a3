//! What is asked for at the same time, done together: where many wait for the same thing, one way there and back serves all of them. Whoever
//! comes alone is served at once.

use std::time::Duration;

use tokio::sync::{mpsc, oneshot};

/// Longer than a connection is waited for: whoever serves has then heard nothing from the other side at all, and nobody else may wait for it.
const LONGEST: Duration = Duration::from_secs(15);

/// Serves what is asked for, as much at once as has come meanwhile. Ends with its last clone.
pub struct Gathering<T, R>(mpsc::UnboundedSender<(T, oneshot::Sender<R>)>);

impl<T, R> Clone for Gathering<T, R> {
    fn clone(&self) -> Self {
        Gathering(self.0.clone())
    }
}

impl<T: Send + 'static, R: Send + 'static> Gathering<T, R> {
    /// Opens one, on the runtime that it is called in. `serve` gets at most `at_once` at a time, and answers them in their order; `None` where it has
    /// no answer.
    pub fn open<F, Answers>(at_once: usize, serve: F) -> Self
    where
        F: Fn(Vec<T>) -> Answers + Send + 'static,
        Answers: Future<Output = Vec<Option<R>>> + Send + 'static,
    {
        let (to, mut from) = mpsc::unbounded_channel::<(T, oneshot::Sender<R>)>();
        tokio::spawn(async move {
            let mut asked = Vec::with_capacity(at_once);
            while from.recv_many(&mut asked, at_once).await > 0 {
                let (what, waiting): (Vec<T>, Vec<_>) = asked.drain(..).unzip();
                // A task of its own, so that a panic ends with what it was about.
                let serving = tokio::spawn(tokio::time::timeout(LONGEST, serve(what)));
                let answers = match serving.await {
                    Ok(Ok(answers)) => answers,
                    Ok(Err(_)) => {
                        tracing::error!(
                            count = waiting.len(),
                            "what was asked for together took too long"
                        );
                        continue;
                    }
                    Err(panic) => {
                        tracing::error!(%panic, "what was asked for together broke off");
                        continue;
                    }
                };
                for (answer, to) in answers.into_iter().zip(waiting) {
                    if let Some(answer) = answer {
                        // Whoever does not wait any more has no use for it.
                        to.send(answer).ok();
                    }
                }
            }
        });
        Gathering(to)
    }

    /// Asks, and waits for the answer; `None`: there is none, and nobody will come back to it.
    pub async fn ask(&self, what: T) -> Option<R> {
        let (to, answer) = oneshot::channel();
        self.0.send((what, to)).ok()?;
        answer.await.ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn who_is_not_served_hears_so_and_the_next_is_served() {
        let halved = Gathering::open(1, |numbers: Vec<u32>| async move {
            assert!(numbers[0] != 3, "three cannot be halved");
            vec![Some(numbers[0] / 2)]
        });
        assert_eq!(halved.ask(3).await, None);
        assert_eq!(halved.ask(8).await, Some(4));
    }

    #[tokio::test]
    async fn what_comes_together_is_served_together_and_in_its_order() {
        let sizes = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
        let seen = sizes.clone();
        let doubled = Gathering::open(3, move |numbers: Vec<u32>| {
            seen.lock()
                .expect("nobody has panicked with it")
                .push(numbers.len());
            async move {
                numbers
                    .into_iter()
                    .map(|n| (n != 5).then_some(2 * n))
                    .collect()
            }
        });
        // On a runtime of one thread all of them have asked before the first is served.
        let asked = futures_util::future::join_all((1..=7).map(|n| doubled.ask(n))).await;
        assert_eq!(
            asked,
            [Some(2), Some(4), Some(6), Some(8), None, Some(12), Some(14)]
        );
        assert_eq!(
            *sizes.lock().expect("nobody has panicked with it"),
            [3, 3, 1]
        );
    }
}
