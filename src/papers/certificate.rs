//! Making a certificate: the name is typed here, printed, and forgotten with the answer.

use std::net::SocketAddr;

use askama::Template;
use axum::Form;
use axum::extract::{ConnectInfo, Path, Query, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::Response;
use serde::Deserialize;

use super::{Around, Papers, Wanted, answer, pdf};
use crate::certificate::{Certificate, LONGEST_NAME, Sheet, name_on_paper, paper, sheet};
use crate::language::Language;
use crate::pages::{address_of, is_behind_tls};
use crate::phrase::{CertificatePhrase, Phrase};

/// The name as it was typed. It has no `Debug`: not even a mistake can write it into a log.
#[derive(Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    name: String,
    /// The paper has a line to write the name on by hand.
    blank: Option<String>,
}

#[derive(Template)]
#[template(path = "paper_certificate.html", config = "src/pages/askama.toml")]
struct Page {
    around: Around,
    words: Words,
    /// `None`: the link does not work any more.
    open: Option<Open>,
    alert: Option<String>,
}

/// The form of a certificate that can be made.
struct Open {
    course: String,
    action: String,
    longest: usize,
}

/// What stands on the page.
struct Words {
    name: String,
    not_kept: String,
    make: String,
    without: String,
    expired: String,
}

/// `GET /certificate/{token}`.
pub(super) async fn page(
    State(papers): State<Papers>,
    Path(token): Path<String>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
) -> Response {
    let language = papers.language(&wanted, &headers);
    show(&papers, &token, language, None)
}

/// `POST /certificate/{token}`: the paper comes straight back, and nothing is kept.
pub(super) async fn make(
    State(papers): State<Papers>,
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    Path(token): Path<String>,
    Query(wanted): Query<Wanted>,
    headers: HeaderMap,
    Form(typed): Form<Typed>,
) -> Response {
    let language = papers.language(&wanted, &headers);
    let sheet = {
        let signer = papers.desk.signer();
        let certificate = Certificate::of_page(signer, &token, papers.desk.now());
        certificate.and_then(|it| worded(&papers, &it, &headers))
    };
    let Some(sheet) = sheet else {
        return show(&papers, &token, language, None);
    };
    if !papers.may_make(&headers, peer) {
        let alert = (
            StatusCode::TOO_MANY_REQUESTS,
            CertificatePhrase::CertificateLater,
        );
        return show(&papers, &token, language, Some(alert));
    }
    let name = name_on_paper(&typed.name).filter(|_| typed.blank.is_none());
    if name.is_none() && typed.blank.is_none() {
        let alert = (
            StatusCode::UNPROCESSABLE_ENTITY,
            CertificatePhrase::CertificateNoName,
        );
        return show(&papers, &token, language, Some(alert));
    }
    let made = tokio::task::spawn_blocking(move || paper(&sheet, name.as_deref())).await;
    match made {
        Ok(Ok(bytes)) => pdf(bytes),
        Ok(Err(_)) => {
            let alert = (
                StatusCode::UNPROCESSABLE_ENTITY,
                CertificatePhrase::CertificateLetters,
            );
            show(&papers, &token, language, Some(alert))
        }
        Err(_) => {
            tracing::error!("a certificate could not be made");
            let alert = (
                StatusCode::INTERNAL_SERVER_ERROR,
                CertificatePhrase::CertificateLater,
            );
            show(&papers, &token, language, Some(alert))
        }
    }
}

/// What stands on the paper. Where the operator has said no address, it is proven at the one under which the visitor is here.
fn worded(papers: &Papers, certificate: &Certificate, headers: &HeaderMap) -> Option<Sheet> {
    let token = certificate.token(papers.desk.signer())?;
    let scheme = if is_behind_tls(headers) {
        "https"
    } else {
        "http"
    };
    let own = papers
        .desk
        .public_url()
        .map(str::to_owned)
        .or_else(|| Some(format!("{scheme}://{}", address_of(headers)?)));
    let shelf = papers.desk.shelf();
    let book = papers.desk.phrasebook();
    let proof = (token.as_str(), own.as_deref());
    Some(sheet(book, &shelf.knowledge, certificate, proof))
}

/// The page; with why no paper was made.
fn show(
    papers: &Papers,
    token: &str,
    language: Language,
    alert: Option<(StatusCode, CertificatePhrase<'_>)>,
) -> Response {
    let book = papers.desk.phrasebook();
    let say = |phrase| book.say(language, Phrase::Certificate(phrase));
    let certificate = Certificate::of_page(papers.desk.signer(), token, papers.desk.now());
    let shelf = papers.desk.shelf();
    let path = format!("/certificate/{token}");
    let open = certificate.map(|certificate| Open {
        course: crate::certificate::course_name(&shelf.knowledge, &certificate, language),
        action: format!("{path}?lang={language}"),
        longest: LONGEST_NAME,
    });
    let status = match (&open, &alert) {
        (None, _) => StatusCode::GONE,
        (_, Some((status, _))) => *status,
        _ => StatusCode::OK,
    };
    // A link that does not work carries what somebody typed into an address: it leads nowhere else.
    let languages = if open.is_some() {
        book.languages()
    } else {
        Vec::new()
    };
    let title = say(CertificatePhrase::CertificateTitle);
    let page = Page {
        around: papers.around(&path, title, language, &languages),
        words: Words {
            name: say(CertificatePhrase::CertificateName),
            not_kept: say(CertificatePhrase::CertificateNotKept),
            make: say(CertificatePhrase::CertificateMake),
            without: say(CertificatePhrase::CertificateWithout),
            expired: say(CertificatePhrase::CertificateExpired),
        },
        alert: alert.map(|(_, phrase)| say(phrase)),
        open,
    };
    answer(status, &page)
}
