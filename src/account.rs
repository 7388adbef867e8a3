//! Accounts: who of the staff may do what, and which cases they may see.

use std::collections::BTreeSet;
use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use crate::knowledge::DeskId;
use crate::language::Language;

/// The key of an account in the store.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AccountId(pub i64);

impl fmt::Display for AccountId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.0)
    }
}

/// What a person may do. One person may have several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Answers the cases of their desks.
    Staff,
    /// Writes entries.
    Editor,
    /// Reviews translations of entries.
    Translator,
    /// Sees every case, keeps the accounts, reads the log.
    Admin,
}

impl Role {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Role; 4] = [Role::Staff, Role::Editor, Role::Translator, Role::Admin];

    /// As it is written in the store, on the command line and in addresses.
    pub fn code(self) -> &'static str {
        match self {
            Role::Staff => "staff",
            Role::Editor => "editor",
            Role::Translator => "translator",
            Role::Admin => "admin",
        }
    }
}

/// The text is not a role.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a role: staff, editor, translator or admin")]
pub struct NotARole(String);

impl FromStr for Role {
    type Err = NotARole;

    fn from_str(code: &str) -> Result<Self, NotARole> {
        let known = Role::ALL.into_iter().find(|role| role.code() == code);
        known.ok_or_else(|| NotARole(code.to_owned()))
    }
}

/// Somebody who may sign in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Its key.
    pub id: AccountId,
    /// The name that colleagues see; no two accounts have the same, since a case says by name who has it.
    pub name: String,
    /// The e-mail address: what one signs in with.
    pub email: Email,
    /// What the person may do.
    pub roles: BTreeSet<Role>,
    /// The desks that the person answers for; none: the reception desk.
    pub desks: BTreeSet<DeskId>,
    /// The languages that the person reads.
    pub languages: BTreeSet<Language>,
    /// The Telegram user that belongs to it.
    pub telegram: Option<i64>,
    /// A password has been set.
    pub has_password: bool,
    /// A second factor has been set up.
    pub has_second_factor: bool,
    /// Since when nobody may sign in with it.
    pub disabled_at: Option<Timestamp>,
}

impl Account {
    /// Whether the person has a role.
    pub fn is(&self, role: Role) -> bool {
        self.roles.contains(&role)
    }

    /// Whether the person reads a language without translation; who reads a language reads its variants.
    pub fn reads(&self, language: Language) -> bool {
        self.languages.iter().any(|own| own.shares_base(language))
    }

    /// Which cases the person may see: an admin all of them; staff those of their desks, or of the `reception` where
    /// they have none; others none.
    pub fn scope(&self, reception: &DeskId) -> Scope {
        if self.disabled_at.is_some() {
            Scope::Desks(BTreeSet::new())
        } else if self.is(Role::Admin) {
            Scope::All
        } else if !self.is(Role::Staff) {
            Scope::Desks(BTreeSet::new())
        } else if self.desks.is_empty() {
            Scope::Desks(BTreeSet::from([reception.clone()]))
        } else {
            Scope::Desks(self.desks.clone())
        }
    }

    /// Whether the person has to do with cases at all.
    pub fn sees_cases(&self) -> bool {
        self.is(Role::Staff) || self.is(Role::Admin)
    }

    /// Whether the person writes or reviews entries.
    pub fn edits(&self) -> bool {
        self.is(Role::Editor) || self.is(Role::Translator) || self.is(Role::Admin)
    }

    /// Whether the person reads what newcomers tell: who answers them, or answers for the texts.
    pub fn reads_voices(&self) -> bool {
        self.sees_cases() || self.approves()
    }

    /// Whether the person answers for facts: an editor, or an admin.
    pub fn approves(&self) -> bool {
        self.is(Role::Editor) || self.is(Role::Admin)
    }
}

/// How far a sign-in has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Stage {
    /// The password was right; the code of the second factor is missing.
    Code,
    /// The password was right; a second factor has to be set up first.
    Setup,
    /// Signed in.
    Full,
}

/// Which cases somebody may see.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Scope {
    /// All of them.
    All,
    /// Those of these desks.
    Desks(BTreeSet<DeskId>),
}

impl Scope {
    /// Whether the cases of a desk are among them.
    pub fn includes(&self, desk: &DeskId) -> bool {
        match self {
            Scope::All => true,
            Scope::Desks(desks) => desks.contains(desk),
        }
    }
}

/// An e-mail address in small letters. Checked for its shape only: whether it exists shows when it is used.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Email(String);

/// The text is not an e-mail address.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not an e-mail address")]
pub struct NotAnEmail(String);

impl Email {
    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Email {
    type Err = NotAnEmail;

    fn from_str(text: &str) -> Result<Self, NotAnEmail> {
        /// RFC 5321, section 4.5.3.1.3: a path has at most 256 octets, two of them its brackets.
        const LONGEST: usize = 254;
        let email = text.trim().to_lowercase();
        let sound = email.split_once('@').is_some_and(|(who, domain)| {
            !who.is_empty() && !domain.is_empty() && !domain.contains('@')
        });
        let printable = !email.chars().any(|c| c.is_whitespace() || c.is_control());
        if sound && printable && email.len() <= LONGEST {
            Ok(Email(email))
        } else {
            Err(NotAnEmail(text.to_owned()))
        }
    }
}

impl fmt::Display for Email {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn account(roles: &[Role], desks: &[&str]) -> Account {
        Account {
            id: AccountId(1),
            name: "Anna".to_owned(),
            email: "anna@lomma.example".parse().expect("an address"),
            roles: roles.iter().copied().collect(),
            desks: desks.iter().map(|desk| DeskId::from(*desk)).collect(),
            languages: BTreeSet::new(),
            telegram: None,
            has_password: true,
            has_second_factor: false,
            disabled_at: None,
        }
    }

    #[test]
    fn staff_see_their_desks_and_an_admin_sees_all() {
        let (housing, reception) = (DeskId::from("housing"), DeskId::from("reception"));
        let sees = |account: &Account, desk: &DeskId| account.scope(&reception).includes(desk);
        let staff = account(&[Role::Staff], &["housing"]);
        assert!(sees(&staff, &housing) && !sees(&staff, &reception));
        let anywhere = account(&[Role::Staff], &[]);
        assert!(sees(&anywhere, &reception) && !sees(&anywhere, &housing));
        let admin = account(&[Role::Admin], &["housing"]);
        assert!(sees(&admin, &housing) && sees(&admin, &reception));
        let editor = account(&[Role::Editor, Role::Translator], &["housing"]);
        assert!(!sees(&editor, &housing) && !sees(&editor, &reception));
    }

    #[test]
    fn a_disabled_account_sees_nothing() {
        let mut admin = account(&[Role::Admin], &[]);
        admin.disabled_at = Some(Timestamp::UNIX_EPOCH);
        let reception = DeskId::from("reception");
        assert!(!admin.scope(&reception).includes(&reception));
    }

    #[test]
    fn an_address_is_compared_in_small_letters() {
        let email: Email = " Anna@Lomma.Example ".parse().expect("an address");
        assert_eq!(email.as_str(), "anna@lomma.example");
        for wrong in ["", "anna", "@lomma", "anna@", "a b@c", "a@b@c"] {
            assert!(wrong.parse::<Email>().is_err(), "{wrong:?}");
        }
    }
}
