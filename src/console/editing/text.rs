//! Writing an entry's text in one language: the original beside it, the phone's view of it, and what is not right.

use super::bench::{Bench, Said};
use super::saving::{Plan, keep};
use super::time_of;
use super::typed::Typed;
use crate::account::AccountId;
use crate::console::Console;
use crate::console::error::Error;
use crate::console::forms::Form;
use crate::store::DraftStatus;
use axum::body::Bytes;
use axum::extract::{Path, Query};
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Deserialize;

/// Whose draft is to be looked at.
#[derive(Deserialize)]
pub struct Whose {
    draft: Option<i64>,
}

/// `GET /entries/{topic}/{slug}/{language}`.
pub async fn page(
    console: Console,
    Path((topic, slug, part)): Path<(String, String, String)>,
    Query(whose): Query<Whose>,
    headers: HeaderMap,
) -> Result<Response, Error> {
    let mut bench = Bench::open(&console, &headers, (&topic, &slug, &part))?;
    if let Err(error) = bench.read_file() {
        return Err(Error::broken(bench.frame, &error));
    }
    let account = whose.draft.map_or(console.account.id, AccountId);
    let store = console.desk.store();
    let draft = match store.entry_draft(account, &bench.known.id, &part).await {
        Ok(draft) => draft,
        Err(error) => return Err(Error::store(bench.frame, &error)),
    };
    let Some(draft) = draft else {
        let typed = match bench.base_text() {
            Ok(base) => Typed::from(&base.unwrap_or_default()),
            Err(said) => return Ok(bench.unreadable(&said)),
        };
        return Ok(bench.show(&typed, Said::default()));
    };
    let form = Form::kept(&draft.typed);
    let typed = Typed::of(&form);
    bench.other = if account == console.account.id {
        form.get("draft").parse().ok().map(AccountId)
    } else {
        Some(account)
    };
    let time = bench.frame.time(draft.changed_at);
    let mut said = if account == console.account.id {
        Said {
            note: Some(bench.frame.with("editor-draft-yours", "time", &time)),
            has_draft: true,
            ..Said::default()
        }
    } else {
        Said {
            note: Some(
                bench
                    .frame
                    .with("editor-draft-theirs", "name", &draft.writer),
            ),
            ..Said::default()
        }
    };
    if draft.refused.is_some() {
        said.alert = Some(bench.frame.say("editor-draft-refused"));
    }
    if draft.base != bench.base {
        return Ok(bench.rebased(&typed, draft.base.as_deref(), said));
    }
    Ok(bench.show(&typed, said))
}

/// `POST /entries/{topic}/{slug}/{language}`: `do` says what with what was typed. Whatever is done, it is kept first.
pub async fn write(
    console: Console,
    Path((topic, slug, part)): Path<(String, String, String)>,
    headers: HeaderMap,
    body: Bytes,
) -> Result<Response, Error> {
    let form = Form::read(&body);
    let mut bench = Bench::open(&console, &headers, (&topic, &slug, &part))?;
    let id = bench.known.id.clone();
    bench.read_form(&form);
    let typed = Typed::of(&form);
    let wish = form.get("do");
    if wish == "drop" {
        if let Err(error) = console
            .desk
            .store()
            .drop_entry_draft(console.account.id, &id, &part)
            .await
        {
            return Err(Error::store(bench.frame, &error));
        }
        return Ok(Redirect::to(&format!("{}/{part}", bench.known.href())).into_response());
    }
    let at = time_of(form.get("publish-at"), console.desk.now());
    let may = bench.rights.text(bench.is_original());
    let later = wish == "later" && may && at.is_some();
    let first = if later {
        bench.before_later(&typed, &form).await
    } else {
        None
    };
    let status = match wish {
        _ if first.is_some() => DraftStatus::Writing,
        "submit" => DraftStatus::Submitted,
        "later" if later => DraftStatus::Scheduled,
        _ => DraftStatus::Writing,
    };
    let plan = match (status, at) {
        (DraftStatus::Scheduled, Some(at)) => match bench.written(&bench.allowed(&typed)) {
            Ok(text) => Some(Plan {
                at,
                text,
                base: bench.hash.clone(),
            }),
            Err(said) => return Ok(bench.unreadable(&said)),
        },
        _ => None,
    };
    let kept = (form.to_keep(), bench.base.clone());
    let kept = keep(
        &console,
        &id,
        &part,
        (&kept.0, kept.1.as_deref()),
        status,
        plan.as_ref(),
    )
    .await;
    if let Err(error) = kept {
        return Err(Error::store(bench.frame, &error));
    }
    if let Some(page) = first {
        return Ok(page);
    }
    // Not at every pause of the fingers: newcomers need the processor too.
    if may && ["check", "keep"].contains(&wish) {
        bench.try_out(&typed);
    }
    let say = |id: &str| Some(bench.frame.say(id));
    let said = match wish {
        "publish" if may => return Ok(bench.publish(&typed, &form).await),
        "submit" => {
            return Ok(
                Redirect::to(&format!("{}?done=submitted", bench.known.href())).into_response(),
            );
        }
        "later" if status == DraftStatus::Scheduled => {
            return Ok(
                Redirect::to(&format!("{}?done=scheduled", bench.known.href())).into_response(),
            );
        }
        "later" => Said {
            alert: say("editor-later-when"),
            has_draft: true,
            ..Said::default()
        },
        "keep" => Said {
            note: say("editor-kept"),
            has_draft: true,
            ..Said::default()
        },
        "check" => Said {
            note: say("editor-checked"),
            has_draft: true,
            ..Said::default()
        },
        _ => Said {
            has_draft: true,
            ..Said::default()
        },
    };
    Ok(bench.show(&typed, said))
}
