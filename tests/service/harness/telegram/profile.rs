//! How the bot presents itself: commands, descriptions and names per language.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::answers::{Answer, Parameters, Refusal};

/// What was set, by two-letter language code; the empty code is everybody else. Commands of one chat have its id before a colon.
#[derive(Debug, Default)]
pub struct Profile {
    /// Command and description, in the order of the menu.
    pub commands: BTreeMap<String, Vec<(String, String)>>,
    pub description: BTreeMap<String, String>,
    pub short_description: BTreeMap<String, String>,
    pub name: BTreeMap<String, String>,
}

impl Profile {
    /// A method about the profile; `None` when it is about something else.
    pub fn call(&mut self, method: &str, parameters: &Parameters) -> Option<Answer> {
        Some(match method {
            "setmycommands" => self.set_commands(parameters),
            "getmycommands" => scoped(parameters).map(|code| {
                let commands = self.commands.get(&code).into_iter().flatten();
                commands
                    .map(|(command, description)| json!({ "command": command, "description": description }))
                    .collect()
            }),
            "deletemycommands" => scoped(parameters).map(|code| {
                self.commands.remove(&code);
                json!(true)
            }),
            "setmydescription" => set(&mut self.description, parameters, "description", 512),
            "setmyshortdescription" => set(&mut self.short_description, parameters, "short_description", 120),
            "setmyname" => set(&mut self.name, parameters, "name", 64),
            _ => return None,
        })
    }

    fn set_commands(&mut self, parameters: &Parameters) -> Answer {
        let code = scoped(parameters)?;
        let Some(Value::Array(commands)) = parameters.object("commands") else {
            return Err(Refusal::bad(
                "can't parse list of bot commands: expected an Array",
            ));
        };
        if commands.len() > 100 {
            return Err(Refusal::bad("BOT_COMMANDS_TOO_MUCH"));
        }
        let field = |command: &Value, name: &str| {
            command
                .get(name)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        let mut list = Vec::new();
        for command in &commands {
            let (name, description) = (field(command, "command"), field(command, "description"));
            let is_name = (1..=32).contains(&name.len())
                && name
                    .bytes()
                    .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_');
            if !is_name {
                return Err(Refusal::bad("BOT_COMMAND_INVALID"));
            }
            if !(1..=256).contains(&description.chars().count()) {
                return Err(Refusal::bad("BOT_COMMAND_DESCRIPTION_INVALID"));
            }
            list.push((name, description));
        }
        self.commands.insert(code, list);
        Ok(json!(true))
    }
}

fn set(
    texts: &mut BTreeMap<String, String>,
    parameters: &Parameters,
    name: &str,
    longest: usize,
) -> Answer {
    let text = parameters.text(name).unwrap_or_default();
    if text.chars().count() > longest {
        return Err(Refusal::bad(format!("bot {name} is too long")));
    }
    texts.insert(code(parameters)?, text.to_owned());
    Ok(json!(true))
}

/// The code, with the chat in front of it where the commands are for one chat only.
fn scoped(parameters: &Parameters) -> Result<String, Refusal> {
    let code = code(parameters)?;
    let scope = parameters.object("scope");
    let chat = scope.as_ref().and_then(|scope| scope.get("chat_id"));
    Ok(chat.map_or_else(|| code.clone(), |chat| format!("{chat}:{code}")))
}

/// Telegram knows two-letter codes only.
fn code(parameters: &Parameters) -> Result<String, Refusal> {
    let code = parameters.text("language_code").unwrap_or_default();
    let is_code =
        code.is_empty() || (code.len() == 2 && code.bytes().all(|b| b.is_ascii_lowercase()));
    is_code
        .then(|| code.to_owned())
        .ok_or_else(|| Refusal::bad("LANGUAGE_CODE_INVALID"))
}
