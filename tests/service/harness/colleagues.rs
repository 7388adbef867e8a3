//! Colleagues with an account, and what they share: canned replies, rules of the desks.

use std::fs;
use std::path::Path;

use lotsen::account::{Account, AccountId, Role};
use lotsen::store::Store;

use super::app::TestApp;
use super::people::Newcomer;

impl TestApp {
    /// Somebody with an account at these desks, who has tied it to Telegram; on the phone is the private chat with the bot.
    pub fn colleague(&self, name: &str, desks: &[&str], languages: &[&str]) -> Colleague {
        let phone = self.newcomer(name.split(' ').next().unwrap_or(name), "sv");
        let mut account = Account {
            id: AccountId(0),
            name: name.to_owned(),
            email: format!("{}@lomma.example", name.replace(' ', "."))
                .parse()
                .expect("an address"),
            roles: [Role::Staff].into(),
            desks: desks.iter().map(|desk| (*desk).into()).collect(),
            languages: languages
                .iter()
                .map(|code| code.parse().expect("a language"))
                .collect(),
            telegram: None,
            has_password: false,
            has_second_factor: false,
            disabled_at: None,
        };
        let (desk, user) = (self.desk().clone(), phone.user);
        self.wait_for(async move {
            let mut tx = desk.store().begin().await.expect("the store answers");
            let added = Store::add_account(&mut tx, &mut account, desk.now()).await;
            assert!(added.expect("it is written"), "the name is new");
            Store::keep_telegram(&mut tx, account.id, Some(user))
                .await
                .expect("it is tied");
            tx.commit().await.expect("it is written");
            desk.learn_people().await.expect("the store answers");
        });
        Colleague { phone }
    }

    /// The canned replies that are shipped.
    pub fn shares_canned_replies(&self) {
        let shipped = Path::new(env!("CARGO_MANIFEST_DIR")).join("knowledge/replies.toml");
        fs::copy(shipped, self.knowledge().join("replies.toml")).expect("it can be copied");
        self.reads_the_knowledge_again(|knowledge| !knowledge.replies.is_empty());
    }

    /// Changes a file of the knowledge, and waits until it holds.
    pub fn rewrites(&self, file: &str, from: &str, to: &str) {
        let path = self.knowledge().join(file);
        let text = fs::read_to_string(&path).expect("it is there");
        assert!(text.contains(from), "{file} has no {from:?}");
        fs::write(path, text.replace(from, to)).expect("it can be written");
        self.reads_the_knowledge_again(|knowledge| {
            knowledge.desks.iter().any(|desk| desk.round_robin)
        });
    }

    /// The words of every message that was being sent when the service went; looked at before it is started again.
    pub fn under_way(&self) -> Vec<String> {
        let address = self.database.clone();
        let runtime = tokio::runtime::Builder::new_current_thread()
            .enable_all()
            .build()
            .expect("a runtime can be built");
        runtime.block_on(async {
            let store = Store::open(&address).await.expect("it can be opened");
            let mut tx = store.begin().await.expect("the store answers");
            let rows = sqlx::query(
                "select l.text from outbound o join case_line l on l.outbound = o.id where o.status = 'sending'",
            )
            .fetch_all(&mut *tx)
            .await
            .expect("it is sound");
            tx.rollback().await.expect("nothing was changed");
            store.close().await;
            rows.iter()
                .filter_map(|row| sqlx::Row::get::<Option<String>, _>(row, "text"))
                .collect()
        })
    }

    /// What was said in the story is of no interest at its end.
    pub fn everybody_forgets(&self) {
        self.telegram.change(|state| {
            for chat in state.chats.values_mut() {
                chat.events.clear();
            }
        });
    }

    fn reads_the_knowledge_again(&self, holds: impl Fn(&lotsen::knowledge::Knowledge) -> bool) {
        let desk = self.desk().clone();
        let read = self
            .telegram
            .wait(|| {}, |_| holds(&desk.shelf().knowledge).then_some(()));
        assert!(read.is_some(), "the change has not been noticed");
    }
}

/// One of the staff in the private chat with the bot.
pub struct Colleague {
    pub phone: Newcomer,
}

impl std::ops::Deref for Colleague {
    type Target = Newcomer;

    fn deref(&self) -> &Newcomer {
        &self.phone
    }
}

impl Colleague {
    /// Answers a message in the private chat.
    pub fn replies_to(&self, message: &super::phone::Heard, text: &str) -> i64 {
        self.sends_with(serde_json::json!({ "text": text }), None, Some(message.id))
    }
}
