//! Parts of a file, as players ask for them (RFC 9110, section 14).

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};

/// The file, or the part of it that a request asks for. Several parts at once are answered with the whole, which is allowed.
pub fn ranged(headers: &HeaderMap, kind: &'static str, bytes: Vec<u8>) -> Response {
    let length = bytes.len();
    let asked = headers.get(header::RANGE).and_then(|it| it.to_str().ok());
    let (status, body, place) = match asked.map(|asked| part(asked, length)) {
        Some(Part::Of(first, last)) => {
            let place = format!("bytes {first}-{last}/{length}");
            let body = bytes[first..=last].to_vec();
            (StatusCode::PARTIAL_CONTENT, body, Some(place))
        }
        Some(Part::Beyond) => {
            let place = format!("bytes */{length}");
            (StatusCode::RANGE_NOT_SATISFIABLE, Vec::new(), Some(place))
        }
        Some(Part::Whole) | None => (StatusCode::OK, bytes, None),
    };
    let mut response = (status, Body::from(body)).into_response();
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(kind));
    headers.insert(header::ACCEPT_RANGES, HeaderValue::from_static("bytes"));
    if let Some(place) = place.and_then(|place| HeaderValue::from_str(&place).ok()) {
        headers.insert(header::CONTENT_RANGE, place);
    }
    response
}

#[derive(Debug, PartialEq, Eq)]
enum Part {
    Whole,
    Of(usize, usize),
    Beyond,
}

/// What `bytes=0-99`, `bytes=100-` or `bytes=-100` means for a file of this length.
fn part(asked: &str, length: usize) -> Part {
    let Some((first, last)) = asked
        .strip_prefix("bytes=")
        .and_then(|range| range.trim().split_once('-'))
    else {
        return Part::Whole;
    };
    let number = |text: &str| text.parse::<usize>();
    match (number(first), number(last)) {
        (Ok(first), _) if first >= length => Part::Beyond,
        (Ok(first), Ok(last)) if last < first => Part::Whole,
        (Ok(first), Ok(last)) => Part::Of(first, last.min(length - 1)),
        (Ok(first), Err(_)) if last.is_empty() => Part::Of(first, length - 1),
        (Err(_), Ok(0)) if first.is_empty() => Part::Beyond,
        (Err(_), Ok(last)) if first.is_empty() && length > 0 => {
            Part::Of(length.saturating_sub(last), length - 1)
        }
        _ => Part::Whole,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_part_is_what_was_asked_for_and_never_beyond_the_file() {
        assert_eq!(part("bytes=0-", 10), Part::Of(0, 9));
        assert_eq!(part("bytes=2-4", 10), Part::Of(2, 4));
        assert_eq!(part("bytes=2-400", 10), Part::Of(2, 9));
        assert_eq!(part("bytes=-3", 10), Part::Of(7, 9));
        assert_eq!(part("bytes=-30", 10), Part::Of(0, 9));
        assert_eq!(part("bytes=10-", 10), Part::Beyond);
        assert_eq!(part("bytes=-0", 10), Part::Beyond);
        for whole in ["bytes=4-2", "bytes=0-1,4-5", "items=0-1", "bytes=x-", ""] {
            assert_eq!(part(whole, 10), Part::Whole, "{whole}");
        }
        assert_eq!(part("bytes=0-", 0), Part::Beyond);
        assert_eq!(part("bytes=-1", 0), Part::Whole);
    }
}
