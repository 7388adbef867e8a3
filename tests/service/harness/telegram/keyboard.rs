//! The buttons under a message, checked as Telegram does.

use serde_json::Value;

use super::state::Button;

/// The most buttons that a message can have.
const MOST: usize = 100;

/// The longest data of a button, in bytes.
const LONGEST_DATA: usize = 64;

/// The rows of `reply_markup`.
///
/// # Errors
/// The description that Telegram answers with.
pub fn parse(markup: Option<&Value>) -> Result<Vec<Vec<Button>>, String> {
    let Some(rows) = markup.and_then(|markup| markup.get("inline_keyboard")) else {
        return Ok(Vec::new());
    };
    let rows = rows.as_array().ok_or(
        "Bad Request: field \"inline_keyboard\" of the InlineKeyboardMarkup must be of type Array",
    )?;
    let rows = rows
        .iter()
        .map(|row| {
            let row = row
                .as_array()
                .ok_or("Bad Request: inline keyboard row must be an Array")?;
            row.iter().map(button).collect()
        })
        .collect::<Result<Vec<Vec<Button>>, String>>()?;
    if rows.iter().map(Vec::len).sum::<usize>() > MOST {
        return Err("Bad Request: reply markup is too long".to_owned());
    }
    Ok(rows)
}

fn button(button: &Value) -> Result<Button, String> {
    let field = |name: &str| button.get(name).and_then(Value::as_str).unwrap_or_default();
    let (text, data) = (field("text"), field("callback_data"));
    if text.trim().is_empty() {
        return Err("Bad Request: inline keyboard button text must be non-empty".to_owned());
    }
    if data.is_empty() && field("url").is_empty() {
        return Err(
            "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
                .to_owned(),
        );
    }
    if data.len() > LONGEST_DATA {
        return Err("Bad Request: BUTTON_DATA_INVALID".to_owned());
    }
    Ok(Button {
        text: text.to_owned(),
        data: data.to_owned(),
    })
}

/// The rows as the Bot API writes them.
pub fn json(rows: &[Vec<Button>]) -> Value {
    let rows: Vec<Vec<Value>> = rows
        .iter()
        .map(|row| {
            let button = |button: &Button| serde_json::json!({ "text": button.text, "callback_data": button.data });
            row.iter().map(button).collect()
        })
        .collect();
    serde_json::json!({ "inline_keyboard": rows })
}
