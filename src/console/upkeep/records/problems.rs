//! Why a record was not kept, each problem beside the field that it is about.

use axum::http::StatusCode;

use super::form::Page;
use super::schema::Kind;
use super::shown::Shown;
use crate::console::upkeep::files::Refusal;
use crate::console::upkeep::refused;
use crate::console::wording::{told, told_at};
use crate::knowledge::Problem;
use crate::knowledge::writing::{FilePath, Records};
use crate::library::Refused;

/// Says why nothing was kept, each problem beside its field.
pub(super) fn tell(
    page: &mut Page,
    kind: &Kind,
    refusal: Refusal,
    (path, text, at): (&FilePath, &str, usize),
) -> StatusCode {
    match refusal {
        Refusal::ForAdmins => {
            page.alert = Some(page.frame.say("upkeep-for-admins"));
            StatusCode::FORBIDDEN
        }
        Refusal::Example => {
            page.alert = Some(page.frame.say("upkeep-no-examples"));
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Refusal::Refused(Refused::Problems(problems)) => {
            let count = problems.len().to_string();
            let mut alert = page.frame.with("upkeep-file-problems", "count", &count);
            for problem in &problems {
                if !beside(page, kind, problem, (path, text, at)) {
                    alert.push(' ');
                    alert.push_str(&told_at(&page.frame, problem));
                }
            }
            page.alert = Some(alert);
            StatusCode::UNPROCESSABLE_ENTITY
        }
        Refusal::Refused(other) => {
            let (status, said) = refused(&page.frame, &other);
            page.alert = Some(said);
            status
        }
    }
}

/// Puts a problem beside the field that it is about, if it is about one of this record.
fn beside(
    page: &mut Page,
    kind: &Kind,
    problem: &Problem,
    (path, text, at): (&FilePath, &str, usize),
) -> bool {
    if problem.path.as_os_str() != path.to_string().as_str() {
        return false;
    }
    let place = problem
        .line
        .and_then(|line| Records::place(text, kind.list, line));
    let Some((_, key)) = place.filter(|(record, _)| *record == at) else {
        return false;
    };
    let said = told(&page.frame, &problem.message);
    // A sentence that names a key is about that one, wherever it stands: what is missing has no line of its own.
    let named = problem.message.split('\'').nth(1).unwrap_or_default();
    let of = |shown: &&mut Shown, key: &str| {
        let is_inside = |whole: &str, part: &str| {
            whole
                .strip_prefix(part)
                .is_some_and(|rest| rest.starts_with('.'))
        };
        shown.key == key || is_inside(key, shown.key) || is_inside(shown.key, key)
    };
    let by_name = page.fields.iter_mut().find(|it| of(it, named));
    if let Some(shown) = by_name {
        shown.notes.push(said);
        return true;
    }
    if key == "id" && page.new_id.is_some() {
        page.new_id_notes.push(said);
        return true;
    }
    match page.fields.iter_mut().find(|it| of(it, &key)) {
        Some(shown) => {
            shown.notes.push(said);
            true
        }
        None => false,
    }
}
