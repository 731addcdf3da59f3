//! Taking an object apart, member by member, until nothing is left that nobody asked for.

use std::collections::BTreeMap;

use super::json::Json;
use super::pointer::Pointer;
use crate::Error;

/// The members of an object that have not been taken yet.
pub(super) struct Members<'a> {
    at: &'a Pointer<'a>,
    map: BTreeMap<String, Json>,
}

impl<'a> Members<'a> {
    /// The members of what must be an object.
    pub(super) fn of(json: Json, at: &'a Pointer<'a>) -> Result<Self, Error> {
        match json {
            Json::Object(map) => Ok(Self { at, map }),
            other => Err(mismatch(at, "an object", &other)),
        }
    }

    /// A member, read by a function.
    pub(super) fn optional<T>(
        &mut self,
        key: &str,
        read: impl FnOnce(Json, &Pointer<'_>) -> Result<T, Error>,
    ) -> Result<Option<T>, Error> {
        let Some(json) = self.map.remove(key) else {
            return Ok(None);
        };
        read(json, &self.at.member(key)).map(Some)
    }

    /// Text that may be missing.
    pub(super) fn text(&mut self, key: &str) -> Result<Option<String>, Error> {
        self.optional(key, text)
    }

    /// Text that must be there.
    pub(super) fn required_text(&mut self, key: &str) -> Result<String, Error> {
        self.text(key)?
            .ok_or_else(|| self.at.error(format!("the member `{key}` is missing")))
    }

    /// Text, or what a careless writer put in its place: a number or a boolean.
    pub(super) fn scalar(&mut self, key: &str) -> Result<Option<String>, Error> {
        self.optional(key, |json, at| match json {
            Json::Bool(value) => Ok(value.to_string()),
            Json::Number(value) => Ok(value),
            other => text(other, at),
        })
    }

    /// A boolean, false when missing.
    pub(super) fn flag(&mut self, key: &str) -> Result<bool, Error> {
        Ok(self.optional(key, flag)?.unwrap_or_default())
    }

    /// A list of texts, empty when missing.
    pub(super) fn texts(&mut self, key: &str) -> Result<Vec<String>, Error> {
        self.list(key, text)
    }

    /// A list of booleans, empty when missing.
    pub(super) fn flags(&mut self, key: &str) -> Result<Vec<bool>, Error> {
        self.list(key, flag)
    }

    /// A list, empty when missing.
    pub(super) fn list<T>(
        &mut self,
        key: &str,
        mut read: impl FnMut(Json, &Pointer<'_>) -> Result<T, Error>,
    ) -> Result<Vec<T>, Error> {
        let list = self.optional(key, |json, at| match json {
            Json::Array(items) => items
                .into_iter()
                .enumerate()
                .map(|(index, item)| read(item, &at.index(index)))
                .collect(),
            other => Err(mismatch(at, "an array", &other)),
        })?;
        Ok(list.unwrap_or_default())
    }

    /// An object with free keys; `None` when missing, which for `properties` is not the same as empty.
    pub(super) fn optional_map<T>(
        &mut self,
        key: &str,
        mut read: impl FnMut(Json, &Pointer<'_>) -> Result<T, Error>,
    ) -> Result<Option<BTreeMap<String, T>>, Error> {
        self.optional(key, |json, at| match json {
            Json::Object(map) => map
                .into_iter()
                .map(|(key, value)| {
                    let value = read(value, &at.member(&key))?;
                    Ok((key, value))
                })
                .collect(),
            other => Err(mismatch(at, "an object", &other)),
        })
    }

    /// An object with free keys, empty when missing.
    pub(super) fn map<T>(
        &mut self,
        key: &str,
        read: impl FnMut(Json, &Pointer<'_>) -> Result<T, Error>,
    ) -> Result<BTreeMap<String, T>, Error> {
        Ok(self.optional_map(key, read)?.unwrap_or_default())
    }

    /// Passes over members that are known and say nothing we need.
    pub(super) fn ignore(&mut self, keys: &[&str]) {
        for key in keys {
            self.map.remove(*key);
        }
    }

    /// Refuses what is left: it could carry meaning, and nothing is dropped in silence.
    pub(super) fn finish(self) -> Result<(), Error> {
        match self.map.first_key_value() {
            None => Ok(()),
            Some((key, _)) => Err(self.at.member(key).error("unknown member")),
        }
    }
}

fn text(json: Json, at: &Pointer<'_>) -> Result<String, Error> {
    match json {
        Json::String(text) => Ok(text),
        other => Err(mismatch(at, "a string", &other)),
    }
}

fn flag(json: Json, at: &Pointer<'_>) -> Result<bool, Error> {
    match json {
        Json::Bool(value) => Ok(value),
        other => Err(mismatch(at, "a boolean", &other)),
    }
}

fn mismatch(at: &Pointer<'_>, expected: &str, found: &Json) -> Error {
    at.error(format!("expected {expected}, found {}", found.kind()))
}
