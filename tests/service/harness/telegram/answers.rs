//! What a call is answered with, and the parameters of a call.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

/// The answer of a method: its result, or why not.
pub type Answer = Result<Value, Refusal>;

/// A call that did not succeed.
#[derive(Debug, Clone)]
pub struct Refusal {
    pub code: u16,
    pub description: String,
    pub parameters: Option<Value>,
}

impl Refusal {
    pub fn new(code: u16, description: impl Into<String>) -> Self {
        Refusal {
            code,
            description: description.into(),
            parameters: None,
        }
    }

    /// 400.
    pub fn bad(description: impl std::fmt::Display) -> Self {
        Self::new(400, format!("Bad Request: {description}"))
    }

    /// 403.
    pub fn forbidden(description: impl std::fmt::Display) -> Self {
        Self::new(403, format!("Forbidden: {description}"))
    }

    pub fn with(mut self, parameters: Value) -> Self {
        self.parameters = Some(parameters);
        self
    }

    /// As the Bot API writes it.
    pub fn json(&self) -> Value {
        let mut answer =
            json!({ "ok": false, "error_code": self.code, "description": self.description });
        if let Some(parameters) = &self.parameters {
            answer["parameters"] = parameters.clone();
        }
        answer
    }
}

impl From<String> for Refusal {
    /// A description that already says "Bad Request".
    fn from(description: String) -> Self {
        Refusal::new(400, description)
    }
}

/// The parameters of a call, wherever they came from, and the files among them. From a form everything is text, also numbers and objects.
#[derive(Debug, Clone, Default)]
pub struct Parameters(pub Map<String, Value>, pub BTreeMap<String, Vec<u8>>);

impl Parameters {
    pub fn text(&self, name: &str) -> Option<&str> {
        self.0.get(name).and_then(Value::as_str)
    }

    pub fn int(&self, name: &str) -> Option<i64> {
        let value = self.0.get(name)?;
        value
            .as_i64()
            .or_else(|| value.as_str()?.trim().parse().ok())
    }

    pub fn flag(&self, name: &str) -> bool {
        match self.0.get(name) {
            Some(Value::Bool(flag)) => *flag,
            Some(Value::String(text)) => {
                matches!(text.to_ascii_lowercase().as_str(), "true" | "1" | "yes")
            }
            _ => false,
        }
    }

    /// An object or list; from a form it is JSON in text.
    pub fn object(&self, name: &str) -> Option<Value> {
        match self.0.get(name)? {
            Value::String(text) => serde_json::from_str(text).ok(),
            Value::Null => None,
            value => Some(value.clone()),
        }
    }

    /// A number that must be there.
    pub fn needed(&self, name: &str) -> Result<i64, Refusal> {
        self.int(name)
            .ok_or_else(|| Refusal::bad(format!("{name} is empty")))
    }
}
