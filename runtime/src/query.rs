//! Query parameters of a call.

use std::borrow::Cow;
use std::fmt;

use crate::value::MaskError;
use crate::value::v1::Param;

/// Parameters in the order they are sent. A name can be there more than once: lists are sent as `k=a&k=b`.
#[derive(Clone, Default)]
pub(crate) struct Query {
    values: Vec<(Cow<'static, str>, String)>,
    /// A parameter that must not be sent, and why.
    flaw: Option<(&'static str, MaskError)>,
}

impl Query {
    /// Adds a value, beside those of the same name.
    pub(crate) fn add(&mut self, name: Cow<'static, str>, value: String) {
        self.values.push((name, value));
    }

    /// Replaces all values of a name.
    pub(crate) fn set<T: QueryValue>(&mut self, name: &'static str, value: T) {
        self.remove(name);
        if let Some(flaw) = value.flaw() {
            self.flaw = Some((name, flaw));
        }
        value.append_to(&mut |text| self.values.push((Cow::Borrowed(name), text)));
    }

    fn remove(&mut self, name: &str) {
        self.values.retain(|(known, _)| known != name);
        self.flaw.take_if(|(known, _)| *known == name);
    }

    /// A parameter that must not be sent, and why.
    pub(crate) fn flaw(&self) -> Option<&(&'static str, MaskError)> {
        self.flaw.as_ref()
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.values.iter().any(|(known, _)| known == name)
    }

    /// The last value of a name.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.values
            .iter()
            .rev()
            .find(|(known, _)| known == name)
            .map(|(_, value)| value.as_str())
    }

    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.values
            .iter()
            .map(|(name, value)| (name.as_ref(), value.as_str()))
    }

    /// Adds the parameters of `other`; a name that both have is taken from there.
    pub(crate) fn merge(&mut self, other: Self) {
        self.values.retain(|(name, _)| !other.has(name));
        self.values.extend(other.values);
        self.flaw = other.flaw.or(self.flaw.take());
    }
}

impl fmt::Debug for Query {
    /// Prints names only: values may be keys and tokens.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list()
            .entries(self.values.iter().map(|(name, _)| name))
            .finish()
    }
}

/// A value of a query parameter: one text, or any number of them.
pub trait QueryValue {
    /// Calls `push` with the text of every value.
    fn append_to(self, push: &mut dyn FnMut(String));

    /// Why it must not be sent.
    fn flaw(&self) -> Option<MaskError> {
        None
    }
}

impl<T: Param> QueryValue for T {
    fn append_to(self, push: &mut dyn FnMut(String)) {
        push(self.into_param());
    }

    fn flaw(&self) -> Option<MaskError> {
        Param::flaw(self)
    }
}

impl<T: Param> QueryValue for Vec<T> {
    fn append_to(self, push: &mut dyn FnMut(String)) {
        for item in self {
            push(item.into_param());
        }
    }
}
