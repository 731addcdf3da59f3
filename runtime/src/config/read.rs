//! Reading a file and the environment, with errors that say where and what.

use std::ffi::{OsStr, OsString};
use std::path::Path;
use std::str::FromStr;
use std::time::Duration;

use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};

use super::settings::{Apply, EMULATORS, SETTINGS, Setting};
use crate::builder::ClientBuilder;

/// How alike two names are at least of which one may be meant for the other, from 0 to 1.
const ALIKE: f64 = 0.6;

/// Applies a file.
pub(super) fn file(mut builder: ClientBuilder, path: &Path) -> Result<ClientBuilder, String> {
    let name = path.display();
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("cannot read {name}: {error}"))?;
    let line = |offset: usize| {
        let before = text.get(..offset).unwrap_or_default();
        before.matches('\n').count() + 1
    };
    let table = DeTable::parse(&text).map_err(|error| {
        // Its own text has the line, in which there may be a password.
        let line = line(error.span().map_or(0, |span| span.start));
        format!("{name}:{line}: {}", error.message())
    })?;
    let mut found = Vec::new();
    collect(table.get_ref(), "", &mut found)
        .map_err(|(offset, reason)| format!("{name}:{}: {reason}", line(offset)))?;
    for (index, setting) in SETTINGS.iter().enumerate() {
        let Some((_, value)) = found.iter().find(|(known, _)| *known == index) else {
            continue;
        };
        builder = from_toml(builder, setting.apply, value.get_ref())
            .ok_or_else(|| format!("must be {}", setting.apply.expected()))
            .and_then(checked)
            .map_err(|reason| {
                format!(
                    "{name}:{}: `{}`: {reason}",
                    line(value.span().start),
                    setting.key
                )
            })?;
    }
    Ok(builder)
}

/// The settings in a table, by their place in [`SETTINGS`]; or the place of a key that is none.
fn collect<'a, 'i>(
    table: &'a DeTable<'i>,
    prefix: &str,
    found: &mut Vec<(usize, &'a Spanned<DeValue<'i>>)>,
) -> Result<(), (usize, String)> {
    for (name, value) in table {
        let key = format!("{prefix}{}", name.get_ref());
        let section = format!("{key}.");
        if let Some(index) = SETTINGS.iter().position(|setting| setting.key == key) {
            found.push((index, value));
        } else if let DeValue::Table(inner) = value.get_ref()
            && SETTINGS
                .iter()
                .any(|setting| setting.key.starts_with(&section))
        {
            collect(inner, &section, found)?;
        } else {
            let known = SETTINGS.iter().map(|setting| setting.key.to_owned());
            let reason = format!(
                "`{}` is not a setting{}",
                key.escape_debug(),
                meant(&key, known)
            );
            return Err((name.span().start, reason));
        }
    }
    Ok(())
}

/// Applies the environment: names that others read as well first, then our own, which are meant for nobody else.
pub(super) fn environment(
    mut builder: ClientBuilder,
    variables: &[(OsString, OsString)],
) -> Result<ClientBuilder, String> {
    let names: Vec<_> = SETTINGS.iter().map(Setting::variable).collect();
    for (name, _) in variables {
        let ours = name.to_str().filter(|name| name.starts_with("GAPI_"));
        if let Some(name) = ours.filter(|name| names.iter().all(|known| known != name)) {
            let meant = meant(name, names.into_iter());
            return Err(format!(
                "the environment variable {} is not a setting{meant}",
                name.escape_debug()
            ));
        }
    }
    for setting in SETTINGS {
        if let Some(name) = setting.shared_variable {
            builder = from_variable(builder, setting.apply, name, variables)?;
        }
    }
    for (name, api) in EMULATORS {
        if let Some(host) = value_of(name, variables)? {
            builder =
                checked(builder.emulator(api, host)).map_err(|reason| wrong(name, &reason))?;
        }
    }
    for (setting, name) in SETTINGS.iter().zip(&names) {
        builder = from_variable(builder, setting.apply, name, variables)?;
    }
    Ok(builder)
}

fn from_variable(
    builder: ClientBuilder,
    apply: Apply,
    name: &str,
    variables: &[(OsString, OsString)],
) -> Result<ClientBuilder, String> {
    let Some(text) = value_of(name, variables)? else {
        return Ok(builder);
    };
    from_text(builder, apply, text)
        .ok_or_else(|| format!("must be {}", apply.expected()))
        .and_then(checked)
        .map_err(|reason| wrong(name, &reason))
}

/// What a variable holds, unless that is nothing.
fn value_of<'a>(
    name: &str,
    variables: &'a [(OsString, OsString)],
) -> Result<Option<&'a str>, String> {
    let mut values = variables.iter().rev();
    match values.find(|(known, _)| known == OsStr::new(name)) {
        Some((_, value)) if !value.is_empty() => {
            let text = value.to_str().map(str::trim);
            text.map(Some).ok_or_else(|| wrong(name, "is not UTF-8"))
        }
        _ => Ok(None),
    }
}

fn wrong(name: &str, reason: &str) -> String {
    format!("the environment variable {name}: {reason}")
}

/// Tells at once what the builder would tell at its end, when nobody knows any more where it came from.
fn checked(builder: ClientBuilder) -> Result<ClientBuilder, String> {
    let checked = builder.checked().map(drop);
    checked.map(|()| builder).map_err(|error| error.to_string())
}

fn from_toml(builder: ClientBuilder, apply: Apply, value: &DeValue<'_>) -> Option<ClientBuilder> {
    let text = |value: &Spanned<DeValue<'_>>| value.get_ref().as_str().map(str::to_owned);
    Some(match (apply, value) {
        (Apply::Text(set), DeValue::String(text)) => set(builder, text.clone().into_owned()),
        (Apply::Duration(set), DeValue::String(text)) => set(builder, duration(text)?),
        (Apply::Number(set), DeValue::Integer(number)) => {
            set(builder, u32::try_from(integer(number)?).ok()?)
        }
        (Apply::Bytes(set), DeValue::Integer(number)) => set(builder, integer(number)?),
        (Apply::Flag(set), DeValue::Boolean(flag)) => set(builder, *flag),
        (Apply::List(set), DeValue::Array(list)) => {
            set(builder, list.iter().map(text).collect::<Option<_>>()?)
        }
        (Apply::Table(set), DeValue::Table(table)) => {
            let mut entries = table.iter();
            entries.try_fold(builder, |builder, (key, value)| {
                Some(set(
                    builder,
                    key.get_ref().clone().into_owned(),
                    text(value)?,
                ))
            })?
        }
        _ => return None,
    })
}

pub(super) fn from_text(builder: ClientBuilder, apply: Apply, text: &str) -> Option<ClientBuilder> {
    let mut parts = text
        .split(',')
        .map(str::trim)
        .filter(|part| !part.is_empty());
    Some(match apply {
        Apply::Text(set) => set(builder, text.to_owned()),
        Apply::Duration(set) => set(builder, duration(text)?),
        Apply::Number(set) => set(builder, digits(text)?),
        Apply::Bytes(set) => set(builder, digits(text)?),
        Apply::Flag(set) => set(builder, text.parse().ok()?),
        Apply::List(set) => set(builder, parts.map(str::to_owned).collect()),
        Apply::Table(set) => parts.try_fold(builder, |builder, part| {
            let (api, value) = part.split_once('=')?;
            Some(set(builder, api.trim().to_owned(), value.trim().to_owned()))
        })?,
    })
}

/// A number and its unit.
fn duration(text: &str) -> Option<Duration> {
    let unit = text.find(|c: char| !c.is_ascii_digit())?;
    let (number, unit) = text.split_at(unit);
    let number: u64 = digits(number)?;
    match unit.trim_start() {
        "ms" => Some(Duration::from_millis(number)),
        "s" => Some(Duration::from_secs(number)),
        "m" => number.checked_mul(60).map(Duration::from_secs),
        "h" => number.checked_mul(3600).map(Duration::from_secs),
        _ => None,
    }
}

fn integer(number: &DeInteger<'_>) -> Option<u64> {
    u64::from_str_radix(number.as_str(), number.radix()).ok()
}

/// Digits and nothing else; the parser takes a `+` too.
fn digits<T: FromStr>(text: &str) -> Option<T> {
    text.bytes()
        .all(|byte| byte.is_ascii_digit())
        .then(|| text.parse().ok())?
}

/// The name that may be meant, as the end of a sentence.
fn meant(name: &str, known: impl Iterator<Item = String>) -> String {
    let alike = known.map(|known| (strsim::jaro_winkler(name, &known), known));
    match alike.max_by(|(a, _), (b, _)| a.total_cmp(b)) {
        Some((likeness, known)) if likeness >= ALIKE => format!("; is `{known}` meant?"),
        _ => String::new(),
    }
}
