//! Masks that name fields.

use std::borrow::Cow;
use std::fmt;

use super::paths::{self, MaskError};
use super::record::Record;
use super::slot::{Mismatch, Next, Node, Slot, Token};

/// Paths of fields by their wire names, separated by commas on the wire: `displayName,owner.email`.
///
/// Paths that go through nested structs have dots; keys of maps that are no plain names are put in backticks (AIP-161).
/// On the wire masks have camelCase, and a server refuses or ignores others, so `display_name` becomes `displayName`
/// here; only what came from a server is kept as it is.
///
/// ```
/// use gapi_runtime::FieldMask;
///
/// assert_eq!(FieldMask::from_iter(["displayName", "owner.email"]).to_string(), "displayName,owner.email");
/// assert_eq!(FieldMask::from("display_name").as_str(), "displayName");
/// ```
///
/// [`FieldMask::of`] is the mask of what is set in a struct, and [`FieldMask::named`] checks paths against one. A
/// parameter that is a mask without a path is an error of the call, because servers take it for all fields.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct FieldMask(String);

impl FieldMask {
    /// The mask of an update to what is set in a record, nulls included: `displayName,owner.email`.
    ///
    /// Properties of nested structs are named one by one, because a server would replace, and so clear, the rest of a
    /// struct that is named itself. A nested struct in which nothing is set is named itself. Lists, maps and free JSON
    /// are named as a whole. A mask of other paths is made by [`FieldMask::named`].
    ///
    /// Meant for a record that was put together for the update. One that a server sent has read-only properties, which
    /// many servers refuse: name what changed there, and see [`Record::only`].
    ///
    /// ```
    /// # use gapi_runtime::v1::record;
    /// # record! { /** A user. */ pub struct User = "User" { /** Text. */ pub email: Option<String> = "email", } }
    /// # record! { /** A file. */ pub struct File = "File" { /** Text. */ pub mime_type: Option<String> = "mimeType", /** Owner. */ pub owner: Option<Box<User>> = "owner", } }
    /// use gapi_runtime::{FieldMask, Record};
    ///
    /// let mut file = File::default().owner(User::default().email("a@example.com"));
    /// file.set_null("mimeType");
    /// assert_eq!(FieldMask::of(&file)?.as_str(), "mimeType,owner.email");
    /// # Ok::<(), gapi_runtime::MaskError>(())
    /// ```
    ///
    /// # Errors
    ///
    /// Nothing is set. Servers take an empty mask for everything.
    pub fn of(record: &impl Record) -> Result<Self, MaskError> {
        let paths = paths::set(record);
        if paths.is_empty() {
            return Err(MaskError::Empty);
        }
        Ok(Self(paths.join(",")))
    }

    /// The mask of these properties of `R`, by their wire names.
    ///
    /// ```
    /// # use gapi_runtime::v1::record;
    /// # record! { /** A file. */ pub struct File = "File" { /** Text. */ pub mime_type: Option<String> = "mimeType", } }
    /// use gapi_runtime::FieldMask;
    ///
    /// assert_eq!(FieldMask::named::<File>(["mimeType"]).unwrap().as_str(), "mimeType");
    /// assert_eq!(
    ///     FieldMask::named::<File>(["mime_type"]).unwrap_err().to_string(),
    ///     "`File` has no property `mime_type`; masks have names as on the wire, here `mimeType`"
    /// );
    /// ```
    ///
    /// # Errors
    ///
    /// `R` has no such property, or there is no path at all.
    pub fn named<'a, R: Record>(
        paths: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, MaskError> {
        let paths: Vec<&str> = paths.into_iter().collect();
        paths::check(&mut R::default(), &paths)?;
        Ok(Self(paths.join(",")))
    }

    /// The mask as on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The paths of the mask.
    pub fn paths(&self) -> impl Iterator<Item = &str> {
        let mut quoted = false;
        self.0
            .split(move |c| {
                quoted ^= c == '`';
                c == ',' && !quoted
            })
            .map(str::trim)
            .filter(|path| !path.is_empty())
    }
}

impl<T: Into<String>> From<T> for FieldMask {
    fn from(text: T) -> Self {
        Self(camel_case(&text.into()))
    }
}

impl<T: AsRef<str>> FromIterator<T> for FieldMask {
    fn from_iter<I: IntoIterator<Item = T>>(paths: I) -> Self {
        let mut text = String::new();
        for path in paths {
            if !text.is_empty() {
                text.push(',');
            }
            text.push_str(&camel_case(path.as_ref()));
        }
        Self(text)
    }
}

/// A path with `_x` as `X`, as proto3 JSON has it, except within backticks.
pub(super) fn camel_case(path: &str) -> String {
    let mut text = String::with_capacity(path.len());
    let (mut quoted, mut rest) = (false, path.chars().peekable());
    while let Some(c) = rest.next() {
        quoted ^= c == '`';
        // Not at the start: there are properties such as `_type`.
        let joins = c == '_' && !quoted && text.ends_with(char::is_alphanumeric);
        match rest.next_if(|next| joins && next.is_ascii_lowercase()) {
            Some(next) => text.push(next.to_ascii_uppercase()),
            None => text.push(c),
        }
    }
    text
}

/// A name as it is in a path.
pub(super) fn quoted(name: &str) -> Cow<'_, str> {
    let plain = |c: char| c.is_alphanumeric() || matches!(c, '_' | '-' | '$' | '@');
    if name.chars().all(plain) && !name.is_empty() {
        name.into()
    } else {
        format!("`{}`", name.replace('`', "``")).into()
    }
}

/// The name that a path begins with, and the path below it.
pub(super) fn first(path: &str) -> (Cow<'_, str>, Option<&str>) {
    let Some(mut rest) = path.strip_prefix('`') else {
        return match path.split_once('.') {
            Some((name, below)) => (name.into(), Some(below)),
            None => (path.into(), None),
        };
    };
    let mut name = String::new();
    while let Some((text, after)) = rest.split_once('`') {
        name.push_str(text);
        // A backtick in a name is there twice.
        if let Some(after) = after.strip_prefix('`') {
            name.push('`');
            rest = after;
            continue;
        }
        return match after.strip_prefix('.') {
            Some(below) => (name.into(), Some(below)),
            None if after.is_empty() => (name.into(), None),
            None => break,
        };
    }
    // Not closed, or with something else behind it: no name of anything.
    (path.into(), None)
}

impl fmt::Display for FieldMask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Slot for FieldMask {
    fn put(&mut self, token: Token<'_>) -> Result<Next<'_>, Mismatch> {
        let Token::Text(text) = token else {
            return Err(Mismatch {
                expected: "a field mask",
            });
        };
        text.clone_into(&mut self.0);
        Ok(Next::Done)
    }

    fn node(&self) -> Option<Node<'_>> {
        Some(Node::Text(&self.0))
    }
}
