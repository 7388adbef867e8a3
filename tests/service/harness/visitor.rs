//! Somebody at the console without a browser: keeps cookies, fills in forms, and can cheat where a browser would not.

use std::collections::BTreeMap;
use std::sync::Mutex;
use std::sync::mpsc::{Receiver, channel};
use std::thread::JoinHandle;
use std::time::Instant;

use lotsen::account::Account;
use lotsen::gate::{NewAccount, SecondFactor};
use lotsen::knowledge::{DeskId, Place, TopicId};
use lotsen::store::Address;
use reqwest::header::{COOKIE, LOCATION, SET_COOKIE};
use tokio::runtime::{Builder, Runtime};

use super::app::TestApp;

/// A password that everybody in the stories has.
pub const PASSWORD: &str = "en mening om sju gröna cyklar";

/// What came back.
pub struct Page {
    pub status: u16,
    pub location: String,
    pub text: String,
}

/// A live stream that somebody listens to.
pub struct Listening {
    thread: JoinHandle<u16>,
    rings: Receiver<Instant>,
}

impl Listening {
    /// When the next bell rang.
    pub fn rings(&self) -> Instant {
        self.rings.recv().expect("the stream goes on")
    }

    /// Waits until the stream has ended; its status.
    pub fn ends(self) -> u16 {
        self.thread.join().expect("it does not panic")
    }
}

/// Somebody at the console.
pub struct Visitor {
    runtime: Runtime,
    client: reqwest::Client,
    address: String,
    pub cookies: Mutex<BTreeMap<String, String>>,
}

impl Visitor {
    pub fn at(app: &TestApp) -> Visitor {
        Visitor {
            runtime: Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime can be built"),
            client: reqwest::Client::builder()
                .no_proxy()
                .redirect(reqwest::redirect::Policy::none())
                // A connection that is kept belongs to the runtime it was made in, and to a service that may have stopped.
                .pool_max_idle_per_host(0)
                .build()
                .expect("a client can be built"),
            address: app.address(),
            cookies: Mutex::default(),
        }
    }

    pub fn opens(&self, path: &str) -> Page {
        self.asks(self.client.get(format!("{}{path}", self.address)))
    }

    /// Opens a page with a form and sends another one from it, as a browser would: with the page's secret.
    pub fn sends(&self, from: &str, to: &str, fields: &[(&str, &str)]) -> Page {
        let page = self.opens(from).text;
        let (_, secret) = page
            .split_once("name=\"form_token\" value=\"")
            .unwrap_or_else(|| panic!("there is no form on {from}: {page}"));
        let secret = secret.split('"').next().unwrap_or_default().to_owned();
        let mut fields = fields.to_vec();
        fields.push(("form_token", &secret));
        self.forges(to, &fields)
    }

    /// Sends a form that has not come from a page.
    pub fn forges(&self, to: &str, fields: &[(&str, &str)]) -> Page {
        self.asks(
            self.client
                .post(format!("{}{to}", self.address))
                .form(fields),
        )
    }

    /// Opens a page with a form for a file and sends one from it.
    pub fn sends_file(&self, from: &str, to: &str, (name, file): (&str, &[u8])) -> Page {
        const BETWEEN: &str = "----between-the-parts";
        let page = self.opens(from).text;
        let (_, secret) = page
            .split_once("name=\"form_token\" value=\"")
            .unwrap_or_else(|| panic!("there is no form on {from}: {page}"));
        let secret = secret.split('"').next().unwrap_or_default();
        let mut body = format!(
            "--{BETWEEN}\r\nContent-Disposition: form-data; name=\"form_token\"\r\n\r\n{secret}\r\n\
             --{BETWEEN}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"{name}\"\r\n\
             Content-Type: application/octet-stream\r\n\r\n"
        )
        .into_bytes();
        body.extend(file);
        body.extend(format!("\r\n--{BETWEEN}--\r\n").bytes());
        let kind = format!("multipart/form-data; boundary={BETWEEN}");
        let request = self.client.post(format!("{}{to}", self.address));
        self.asks(request.header("content-type", kind).body(body))
    }

    /// Signs in with address and password.
    pub fn signs_in(&self, email: &str, password: &str) -> Page {
        self.sends(
            "/sign-in",
            "/sign-in",
            &[("email", email), ("password", password)],
        )
    }

    /// Listens to the live stream, from its first word on.
    pub fn listens(&self) -> Listening {
        let request = self.client.get(format!("{}/cases/events", self.address));
        let request = request.header(COOKIE, self.cookie());
        let (heard, rings) = channel();
        let thread = std::thread::spawn(move || {
            let runtime = Builder::new_current_thread().enable_all().build();
            runtime.expect("a runtime can be built").block_on(async {
                let mut answer = request.send().await.expect("it is answered");
                let status = answer.status().as_u16();
                while let Ok(Some(_)) = answer.chunk().await {
                    // Nobody may wait for this one any more.
                    let _ = heard.send(Instant::now());
                }
                status
            })
        });
        rings.recv().expect("the stream begins");
        Listening { thread, rings }
    }

    fn cookie(&self) -> String {
        let cookies = self.cookies.lock().expect("nobody panicked");
        let pairs: Vec<String> = cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        pairs.join("; ")
    }

    fn asks(&self, request: reqwest::RequestBuilder) -> Page {
        let request = request.header(COOKIE, self.cookie());
        self.runtime.block_on(async {
            let answer = request.send().await.expect("it is answered");
            for cookie in answer.headers().get_all(SET_COOKIE) {
                let cookie = cookie.to_str().expect("it is text");
                let (name, value) = cookie.split_once('=').expect("a name and a value");
                let value = value.split(';').next().unwrap_or_default();
                let mut cookies = self.cookies.lock().expect("nobody panicked");
                cookies.insert(name.to_owned(), value.to_owned());
            }
            let location = answer.headers().get(LOCATION);
            let location = location.map_or(String::new(), |to| {
                to.to_str().expect("it is text").to_owned()
            });
            Page {
                status: answer.status().as_u16(),
                location,
                text: answer.text().await.expect("it is text"),
            }
        })
    }
}

impl TestApp {
    /// Somebody is given an account, and the link on which they set a password.
    pub fn invites(&self, name: &str, roles: &str, desks: &[&str]) -> (Account, String) {
        let new = NewAccount {
            name: name.to_owned(),
            email: email(name).parse().expect("an address"),
            roles: roles
                .split(' ')
                .map(|role| role.parse().expect("a role"))
                .collect(),
            desks: desks.iter().map(|desk| DeskId::from(*desk)).collect(),
            languages: ["sv", "en"]
                .map(|code| code.parse().expect("a language"))
                .into(),
        };
        let gate = self.gate().clone();
        let (account, link) =
            self.wait_for(async move { gate.add(new).await.expect("they are added") });
        (account, format!("/link/{}", link.expose()))
    }

    /// Somebody has an account and a password.
    pub fn hires(&self, name: &str, roles: &str, desks: &[&str]) -> Account {
        let (account, link) = self.invites(name, roles, desks);
        let gate = self.gate().clone();
        let token = link.trim_start_matches("/link/").to_owned();
        self.wait_for(async move {
            let token = lotsen::gate::Token::brought(&token).expect("a token");
            gate.set_password(&token, PASSWORD)
                .await
                .expect("it is set");
        });
        account
    }

    /// Somebody with an account who is signed in.
    pub fn welcomes(&self, name: &str, roles: &str, desks: &[&str]) -> Visitor {
        self.hires(name, roles, desks);
        let visitor = Visitor::at(self);
        let page = visitor.signs_in(&email(name), PASSWORD);
        if page.location == "/sign-in/setup" {
            let (factor, ..) = self.sets_up(&visitor, name);
            assert!(!factor.readable().is_empty());
        } else {
            assert_eq!((page.status, page.location.as_str()), (303, "/"));
        }
        visitor
    }

    /// Sets the second factor up as the sign-in asks for: the factor as the app on the phone has it, and the recovery codes.
    pub fn sets_up(&self, visitor: &Visitor, name: &str) -> (SecondFactor, Vec<String>) {
        let page = visitor.opens("/sign-in/setup").text;
        let (_, rest) = page.split_once("id=\"secret\">").expect("a secret");
        let secret = rest.split('<').next().unwrap_or_default().replace(' ', "");
        let factor = SecondFactor::of(&secret, name).expect("a secret");
        let code = factor.code(self.now());
        let done = visitor.sends("/sign-in/setup", "/sign-in/setup", &[("code", &code)]);
        let codes = done.text.split("<li><code>").skip(1);
        let codes = codes.map(|rest| rest.split('<').next().unwrap_or_default().to_owned());
        (factor, codes.collect())
    }

    /// The address at the console of the open case with this number.
    pub fn case_of(&self, number: i64) -> String {
        let store = self.desk().store().clone();
        let all = lotsen::account::Scope::All;
        let open = self.wait_for(async move { store.open_queue(&all).await.expect("it is read") });
        let case = open.iter().find(|case| case.number == number);
        format!("/cases/{}", case.expect("the case is open").id)
    }

    /// A newcomer's question waits at a desk; its address at the console.
    pub fn has_a_case(&self, from: &str, language: &str, desk: &str, question: &str) -> String {
        let case = lotsen::dialogue::NewCase {
            question: question.to_owned(),
            medium: false,
            language: language.parse().expect("a language"),
            desk: DeskId::from(desk),
            topic: Some(TopicId::from("housing")),
            reason: lotsen::decision::Reason::AskedForPerson,
            urgent: false,
            hits: Vec::new(),
            exchange: None,
        };
        let from = Address {
            channel: lotsen::conversation::Channel::Web,
            address: from.to_owned(),
        };
        let desk = self.desk().clone();
        self.wait_for(async move {
            desk.hand_in(&from, Some(Place::from("lomma")), case)
                .await
                .expect("it is taken in");
            let all = lotsen::account::Scope::All;
            let open = desk.store().open_queue(&all).await.expect("it can be read");
            let last = open.iter().max_by_key(|case| case.number);
            format!("/cases/{}", last.expect("a case").id)
        })
    }
}

/// The address that somebody signs in with.
pub fn email(name: &str) -> String {
    format!("{}@lomma.example", name.to_lowercase())
}
