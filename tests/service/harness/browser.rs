//! A real browser: headless Chromium, spoken to over `WebDriver`.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tokio::runtime::{Builder, Runtime};

/// How long a page may take to show something. Reached only when it does not.
const PATIENCE: Duration = Duration::from_secs(20);

/// What an element is called in JSON (`WebDriver`, section 12.2).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// A browser window. Closed when it goes out of scope.
pub struct Browser {
    driver: Child,
    runtime: Runtime,
    client: reqwest::Client,
    session: String,
    /// Where the browser keeps its things, until it is closed.
    profile: tempfile::TempDir,
}

/// A part of a page.
pub struct Element<'a> {
    browser: &'a Browser,
    id: String,
}

impl Browser {
    /// A phone of 360 pixels whose owner reads this language. `None` when there is no Chromium, which is said.
    pub fn phone(language: &str) -> Option<Browser> {
        let metrics = json!({ "width": 360, "height": 740, "pixelRatio": 2.0, "touch": true });
        Self::start(
            language,
            &json!({ "mobileEmulation": { "deviceMetrics": metrics } }),
        )
    }

    /// A wide screen.
    pub fn desktop(language: &str) -> Option<Browser> {
        Self::start(language, &json!({}))
    }

    /// A wide screen of somebody who lets pages use a microphone, in which it beeps.
    pub fn with_microphone(language: &str) -> Option<Browser> {
        let more = [
            "--use-fake-ui-for-media-stream",
            "--use-fake-device-for-media-stream",
        ];
        Self::start(language, &json!({ "args": more }))
    }

    fn start(language: &str, more: &Value) -> Option<Browser> {
        let is_here = |program| Command::new(program).arg("--version").output().is_ok();
        if !is_here("chromium") || !is_here("chromedriver") {
            return skipped();
        }
        // Several stories start one at the same time, and two may be given the same free port: then one of them ends at once.
        let (driver, port) = (0..8)
            .find_map(|_| chromedriver())
            .expect("chromedriver says where it listens");
        let profile = tempfile::tempdir().expect("a folder can be made");
        let mut browser = Browser {
            driver,
            runtime: Builder::new_current_thread()
                .enable_all()
                .build()
                .expect("a runtime can be built"),
            client: reqwest::Client::builder()
                .no_proxy()
                .build()
                .expect("a client can be built"),
            session: format!("http://127.0.0.1:{port}/session"),
            profile,
        };
        let profile = browser.profile.path().display().to_string();
        let mut options = json!({
            "args": [
                "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage",
                "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
                "--window-size=1280,900", format!("--user-data-dir={profile}"),
            ],
            "prefs": { "intl.accept_languages": language },
        });
        for (name, value) in more.as_object().into_iter().flatten() {
            match (options[name].as_array_mut(), value.as_array()) {
                (Some(list), Some(more)) => list.extend(more.iter().cloned()),
                _ => options[name] = value.clone(),
            }
        }
        let wishes =
            json!({ "capabilities": { "alwaysMatch": { "goog:chromeOptions": options } } });
        let begun = browser.call("", Some(&wishes)).expect("Chromium starts");
        let id = begun["sessionId"].as_str().expect("a session").to_owned();
        browser.session = format!("{}/{id}", browser.session);
        Some(browser)
    }

    /// Goes to an address.
    pub fn opens(&self, url: &str) {
        self.call("/url", Some(&json!({ "url": url })))
            .expect("the page opens");
    }

    /// The first element of a selector that is there, waiting for it.
    #[track_caller]
    pub fn finds(&self, selector: &str) -> Element<'_> {
        self.finds_with(selector, "")
    }

    /// The last element of a selector that contains a text, waiting for it.
    #[track_caller]
    pub fn finds_with(&self, selector: &str, text: &str) -> Element<'_> {
        let script = "const all = Array.from(document.querySelectorAll(arguments[0])); \
                      return all.filter((one) => one.innerText.includes(arguments[1]) && one.offsetParent !== null).pop() || null";
        let found = waits(|| {
            let found = self.runs(script, &json!([selector, text]));
            found
                .get(ELEMENT)
                .and_then(Value::as_str)
                .map(str::to_owned)
        });
        match found {
            Some(id) => Element { browser: self, id },
            None => panic!(
                "there is no {selector} with {text:?} on the page:\n{}",
                self.text()
            ),
        }
    }

    /// Waits until a script says yes.
    #[track_caller]
    pub fn sees_that(&self, script: &str) {
        let seen = waits(|| (self.runs(script, &json!([])) == json!(true)).then_some(()));
        assert!(
            seen.is_some(),
            "this does not become true: {script}\n{}",
            self.text()
        );
    }

    /// What a script returns.
    pub fn runs(&self, script: &str, arguments: &Value) -> Value {
        let call = json!({ "script": script, "args": arguments });
        self.call("/execute/sync", Some(&call))
            .unwrap_or(Value::Null)
    }

    /// Shows the page in a window of another width: half of it is what a page twice as large leaves.
    pub fn is_as_wide_as(&self, width: u32) {
        let metrics =
            json!({ "width": width, "height": 740, "deviceScaleFactor": 1, "mobile": true });
        let call = json!({ "cmd": "Emulation.setDeviceMetricsOverride", "params": metrics });
        self.call("/goog/cdp/execute", Some(&call))
            .expect("the window changes");
    }

    /// Keeps a picture of the page, whole, where `LOTSEN_TEST_PICTURES` names a folder; for whoever wants to look.
    pub fn is_pictured(&self, name: &str) {
        let Some(folder) = std::env::var_os("LOTSEN_TEST_PICTURES") else {
            return;
        };
        let params = json!({ "format": "png", "captureBeyondViewport": true });
        let call = json!({ "cmd": "Page.captureScreenshot", "params": params });
        let taken = self.call("/goog/cdp/execute", Some(&call));
        let data = taken.expect("a picture is taken")["data"].clone();
        let name = name.replace(['/', '?', '&', '=', ' ', '@'], "_");
        let file = std::path::Path::new(&folder).join(format!("{name}.base64"));
        std::fs::write(file, data.as_str().unwrap_or_default()).expect("it can be kept");
    }

    /// From now on the page looks as on `media`: `print` for paper, `screen` for the screen.
    pub fn is_seen_on(&self, media: &str) {
        let params = json!({ "media": media });
        let call = json!({ "cmd": "Emulation.setEmulatedMedia", "params": params });
        self.call("/goog/cdp/execute", Some(&call))
            .expect("the page can be seen so");
    }

    /// Presses keys, wherever the focus is (`WebDriver`, section 17.4.2, has the numbers of the special ones).
    pub fn presses_key(&self, keys: &str) {
        let actions: Vec<Value> = keys
            .chars()
            .flat_map(|key| {
                ["keyDown", "keyUp"].map(|act| json!({ "type": act, "value": key.to_string() }))
            })
            .collect();
        let call = json!({ "actions": [{ "type": "key", "id": "keys", "actions": actions }] });
        self.call("/actions", Some(&call))
            .expect("there is a keyboard");
    }

    /// Forgets the cookies of a site.
    pub fn forgets_cookies(&self, site: &str) {
        // Cookies are forgotten for the page that is open; any page of the site will do.
        self.opens(&format!("{site}/favicon.ico"));
        self.call("/cookie", None).expect("they are forgotten");
    }

    /// What axe-core finds on this page, one line each.
    pub fn stumbles(&self, axe: &str) -> Vec<String> {
        self.runs(axe, &json!([]));
        let script = "const done = arguments[arguments.length - 1]; \
                      axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], iframes: false }).then( \
                      (found) => done(found.violations.flatMap((rule) => rule.nodes.map((node) => rule.id + ': ' + node.html.slice(0, 160) + ' ' + node.failureSummary))), \
                      (error) => done([String(error)]))";
        let call = json!({ "script": script, "args": [] });
        let found = self
            .call("/execute/async", Some(&call))
            .expect("axe-core runs");
        let found = found.as_array().cloned().expect("a list of findings");
        found
            .iter()
            .map(|it| it.as_str().unwrap_or_default().to_owned())
            .collect()
    }

    /// Everything that stands on the page.
    pub fn text(&self) -> String {
        let text = self.runs("return document.body.innerText", &json!([]));
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Looks into a frame of the page; `None`: back to the whole page.
    pub fn looks_into(&self, frame: Option<&Element<'_>>) {
        let id = frame.map_or(Value::Null, |frame| json!({ ELEMENT: frame.id }));
        self.call("/frame", Some(&json!({ "id": id })))
            .expect("the frame is there");
    }

    /// Calls the driver: with a body as POST, without as DELETE.
    fn call(&self, path: &str, body: Option<&Value>) -> Result<Value, String> {
        let url = format!("{}{path}", self.session);
        let request = match body {
            Some(body) => self.client.post(url).json(body),
            None => self.client.delete(url),
        };
        self.runtime.block_on(async {
            let answer = request.send().await.map_err(|error| error.to_string())?;
            let is_well = answer.status().is_success();
            let answer: Value = answer.json().await.map_err(|error| error.to_string())?;
            let value = answer["value"].clone();
            if is_well {
                Ok(value)
            } else {
                Err(value.to_string())
            }
        })
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        // A browser that is gone already needs no closing.
        let _ = self.call("", None);
        let _ = self.driver.kill();
        let _ = self.driver.wait();
    }
}

/// Looks again and again until there is something.
fn waits<T>(mut look: impl FnMut() -> Option<T>) -> Option<T> {
    let end = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return Some(found);
        }
        if Instant::now() > end {
            return None;
        }
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// Locally a missing browser is said and passed over; where changes are taken it is a failure.
fn skipped() -> Option<Browser> {
    println!("skipped: install chromium chromium-driver");
    assert!(
        std::env::var_os("CI").is_none(),
        "skipped: install chromium chromium-driver"
    );
    None
}

impl Element<'_> {
    /// Clicks it, as a finger would: it must be visible and not covered.
    #[track_caller]
    pub fn is_clicked(&self) {
        let clicked = self
            .browser
            .call(&format!("/element/{}/click", self.id), Some(&json!({})));
        clicked.unwrap_or_else(|error| panic!("it cannot be clicked: {error}"));
    }

    /// Clicks it; `false` when the page has just changed and it is gone.
    #[track_caller]
    pub fn is_clicked_if_still_there(&self) -> bool {
        let clicked = self
            .browser
            .call(&format!("/element/{}/click", self.id), Some(&json!({})));
        match clicked {
            Ok(_) => true,
            Err(error) if is_gone(&error) => false,
            Err(error) => panic!("it cannot be clicked: {error}"),
        }
    }

    /// Types into it.
    #[track_caller]
    pub fn is_typed_into(&self, text: &str) {
        let call = json!({ "text": text });
        let typed = self
            .browser
            .call(&format!("/element/{}/value", self.id), Some(&call));
        typed.unwrap_or_else(|error| panic!("nothing can be typed there: {error}"));
    }

    /// What a script says of it; the element is `arguments[0]`.
    pub fn runs(&self, script: &str) -> Value {
        self.browser.runs(script, &json!([{ ELEMENT: self.id }]))
    }

    /// What stands in it.
    pub fn text(&self) -> String {
        self.runs("return arguments[0].innerText")
            .as_str()
            .unwrap_or_default()
            .to_owned()
    }
}

/// A driver and its port. `None` when it could not listen; a machine without it has been seen before.
fn chromedriver() -> Option<(Child, String)> {
    let mut driver = Command::new("chromedriver")
        .arg("--port=0")
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("chromedriver starts");
    let output = driver.stdout.take().expect("it is piped");
    let port = BufReader::new(output)
        .lines()
        .map_while(Result::ok)
        .find_map(|line| {
            let (_, port) = line.split_once("successfully on port ")?;
            Some(port.trim_end_matches('.').to_owned())
        });
    if port.is_none() {
        // It has ended by itself, or is of no use.
        let _ = driver.kill();
        let _ = driver.wait();
    }
    Some((driver, port?))
}

/// Whether a driver says that an element is no longer on the page: between the look and the click, in its own words or in those of the
/// browser's inspector.
fn is_gone(error: &str) -> bool {
    let said = ["stale element", "does not belong to the document"];
    said.iter().any(|words| error.contains(words))
}
