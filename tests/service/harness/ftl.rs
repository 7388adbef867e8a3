//! Fluent files, read for their messages, arguments and choices.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};

/// A message: its arguments, and for every choice its argument and branches.
#[derive(Debug, Default)]
pub struct Message {
    pub arguments: BTreeSet<String>,
    pub choices: Vec<(String, BTreeSet<String>)>,
    pub is_empty: bool,
}

/// The messages of a file; none when it is not there.
pub fn messages(language: &str, file: &str) -> BTreeMap<String, Message> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("locales")
        .join(language)
        .join(file);
    let Ok(text) = fs::read_to_string(&path) else {
        return BTreeMap::new();
    };
    let resource = fluent_syntax::parser::parse(text.as_str())
        .unwrap_or_else(|(_, errors)| panic!("locales/{language}/{file}: {errors:?}"));
    let mut messages = BTreeMap::new();
    for entry in &resource.body {
        let Entry::Message(entry) = entry else {
            continue;
        };
        let mut message = Message::default();
        match &entry.value {
            Some(pattern) => read_pattern(pattern, &mut message),
            None => message.is_empty = true,
        }
        let twice = messages.insert(entry.id.name.to_owned(), message);
        assert!(
            twice.is_none(),
            "locales/{language}/{file} has {} twice",
            entry.id.name
        );
    }
    messages
}

fn read_pattern(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            read_expression(expression, message);
        }
    }
}

fn read_expression(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => read_inline(inline, message),
        Expression::Select { selector, variants } => {
            read_inline(selector, message);
            if let InlineExpression::VariableReference { id } = selector {
                message
                    .choices
                    .push((id.name.to_owned(), variants.iter().map(key).collect()));
            }
            for variant in variants {
                read_pattern(&variant.value, message);
            }
        }
    }
}

fn read_inline(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.arguments.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => read_expression(expression, message),
        _ => {}
    }
}

fn key(variant: &Variant<&str>) -> String {
    match &variant.key {
        VariantKey::Identifier { name } | VariantKey::NumberLiteral { value: name } => {
            (*name).to_owned()
        }
    }
}
