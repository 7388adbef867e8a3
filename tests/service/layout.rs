//! The house: who may use whom, how long a file may be, what stands at the top.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

/// The longest file. At three hundred lines one should ask whether it is two.
const LONGEST_FILE: usize = 400;

/// What stands at the top, and nothing else. Hidden files, `target` and `data` are tools'.
const TOP: [&str; 10] = [
    "Cargo.lock",
    "Cargo.toml",
    "Dockerfile",
    "LICENSE",
    "README.md",
    "clippy.toml",
    "knowledge",
    "locales",
    "src",
    "tests",
];

fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// All files below a folder whose names end so.
pub fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for file in fs::read_dir(folder).expect("the folder is there") {
        let path = file.expect("it can be read").path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn sources() -> Vec<PathBuf> {
    files(&project().join("src"), ".rs")
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).expect("it is text")
}

/// The path within the project, for messages.
fn short(path: &Path) -> String {
    path.strip_prefix(project())
        .unwrap_or(path)
        .display()
        .to_string()
}

#[test]
fn modules_use_only_what_the_map_allows() {
    let allowed = map();
    let used = used();
    let mut findings = Vec::new();
    for (module, uses) in &used {
        let Some(allowed) = allowed.get(module) else {
            findings.push(format!("{module} does not stand on the map in src/lib.rs"));
            continue;
        };
        for (other, path) in uses {
            if !allowed.contains(other) {
                findings.push(format!("{path} uses {other}, which the map does not allow"));
            }
        }
        for other in allowed.iter().filter(|other| !uses.contains_key(*other)) {
            findings.push(format!(
                "the map allows {module} to use {other}, which it does not"
            ));
        }
    }
    for module in allowed.keys().filter(|module| !used.contains_key(*module)) {
        findings.push(format!(
            "{module} stands on the map, but there is no such module"
        ));
    }
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

/// The map in the documentation of `src/lib.rs`: `module → the modules that it may use`.
fn map() -> BTreeMap<String, BTreeSet<String>> {
    let text = read(&project().join("src/lib.rs"));
    let lines = text.lines().filter_map(|line| line.strip_prefix("//! "));
    let lines = lines.filter_map(|line| line.split_once(" → ").or_else(|| line.split_once("→ ")));
    let map: BTreeMap<_, _> = lines
        .filter(|(module, _)| module.trim().chars().all(|c| c.is_ascii_lowercase()))
        .map(|(module, uses)| {
            let uses = uses.split_whitespace().filter(|word| *word != "–");
            (module.trim().to_owned(), uses.map(str::to_owned).collect())
        })
        .collect();
    assert!(map.len() > 10, "the map is not found in src/lib.rs");
    map
}

/// What each module uses, and a file that does. Tests at the bottom of a file may use more.
fn used() -> BTreeMap<String, BTreeMap<String, String>> {
    let mut used: BTreeMap<String, BTreeMap<String, String>> = BTreeMap::new();
    let folder = project().join("src");
    for path in sources() {
        let inside = path
            .strip_prefix(&folder)
            .expect("it is below src")
            .to_string_lossy()
            .into_owned();
        let module = inside
            .split(['/', '.'])
            .next()
            .unwrap_or_default()
            .to_owned();
        if ["lib", "main", "build"].contains(&module.as_str()) {
            continue;
        }
        let text = read(&path);
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        let code: String = code
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .collect::<Vec<_>>()
            .join("\n");
        let others = used.entry(module.clone()).or_default();
        for other in crate_paths(&code) {
            if other != module {
                others.entry(other).or_insert_with(|| short(&path));
            }
        }
    }
    used
}

/// The first words of all paths that begin with `crate::`, also in braces.
fn crate_paths(code: &str) -> BTreeSet<String> {
    let word = |text: &str| {
        text.chars()
            .take_while(|c| c.is_alphanumeric() || *c == '_')
            .collect::<String>()
    };
    let mut found = BTreeSet::new();
    for rest in code.split("crate::").skip(1) {
        let Some(inside) = rest.strip_prefix('{') else {
            found.insert(word(rest));
            continue;
        };
        let (mut depth, mut begins) = (1, true);
        for (at, c) in inside.char_indices() {
            match c {
                '{' => depth += 1,
                '}' => depth -= 1,
                ',' if depth == 1 => begins = true,
                c if begins && depth == 1 && c.is_alphabetic() => {
                    found.insert(word(&inside[at..]));
                    begins = false;
                }
                _ => {}
            }
            if depth == 0 {
                break;
            }
        }
    }
    found
}

#[test]
fn no_file_is_longer_than_a_person_likes_to_read() {
    let files = [sources(), files(&project().join("tests"), ".rs")].concat();
    let long = files.iter().filter_map(|path| {
        let lines = read(path).lines().count();
        (lines > LONGEST_FILE).then(|| format!("{} has {lines} lines", short(path)))
    });
    let long: Vec<_> = long.collect();
    assert!(long.is_empty(), "{}", long.join("\n"));
}

#[test]
fn nothing_is_left_undone_in_the_code() {
    // Put together here, so that this file does not find itself.
    let marks = ["dbg", "todo", "unimplemented"].map(|name| format!("{name}!("));
    let marks = marks
        .into_iter()
        .chain([["FIX", "ME"].concat(), ["XX", "X:"].concat()]);
    let marks: Vec<String> = marks.collect();
    for path in [sources(), files(&project().join("tests"), ".rs")].concat() {
        let text = read(&path);
        for mark in &marks {
            assert!(
                !text.contains(mark.as_str()),
                "{} contains {mark}",
                short(&path)
            );
        }
    }
}

#[test]
fn the_top_level_is_as_agreed() {
    for file in fs::read_dir(project()).expect("the folder is there") {
        let name = file
            .expect("it can be read")
            .file_name()
            .to_string_lossy()
            .into_owned();
        let is_tools = name.starts_with('.') || name == "target" || name == "data";
        assert!(
            is_tools || TOP.contains(&name.as_str()),
            "{name} does not belong at the top"
        );
    }
    for name in [
        "Cargo.lock",
        "Cargo.toml",
        "Dockerfile",
        "LICENSE",
        "README.md",
        "knowledge",
        "locales",
        "src",
        "tests",
    ] {
        assert!(project().join(name).exists(), "{name} is missing");
    }
}

/// The door of the console puts the secret of our own forms into each of them, and knows them by how they begin.
#[test]
fn every_form_of_the_console_begins_as_the_door_expects() {
    for path in files(&project().join("src/console"), ".html") {
        let text = read(&path);
        for form in text.split("<form").skip(1) {
            let tag = form.split('>').next().unwrap_or_default();
            let changes_something = tag.contains("method=\"post\"");
            assert!(
                !changes_something || tag.starts_with(" method=\"post\""),
                "{}: <form{tag}>",
                short(&path)
            );
        }
    }
}
