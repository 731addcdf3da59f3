//! What is secret in a request and its response, and how it is taken out.

use std::collections::BTreeSet;

use http::HeaderMap;
use percent_encoding::percent_decode_str;
use serde_json::Value;

/// What stands in place of a secret. It can be part of an address.
pub(super) const HIDDEN: &str = "REDACTED";

/// Headers, parameters and JSON properties whose values are secret, in lower case and without `-` and `_`.
const SECRET: &str = "accesstoken apikey assertion clientassertion clientsecret codeverifier cookie \
    devicecode idtoken keystring oauthtoken password privatekey privatekeydata rawkey \
    refreshtoken rsaencryptedkey setcookie signature signedblob signedjwt subjecttoken token uploadid \
    xgoogapikey xgoogcredential xgoogiamauthorizationtoken xgoogsignature xguploaderuploadid";

/// The same, of parameters only: as a property, `key` is mostly half of a pair. A request id is not secret, but new for
/// each call, and one that stayed would keep a recording from ever fitting again.
const PARAMETERS: &str = "code key requestid";

/// Values this short are not looked for elsewhere: they would be found where they mean something else.
const SHORT: usize = 8;

/// What to take out: what is secret by its name, and more names that a user gave.
#[derive(Clone, Debug, Default)]
pub(super) struct Redactions {
    pub(super) names: Vec<String>,
}

/// Values that were taken out of one place, and must not be left in another.
pub(super) type Seen = BTreeSet<String>;

impl Redactions {
    /// Whether what has this name is secret, wherever it is.
    pub(super) fn hides(&self, name: &str) -> bool {
        let name = plain(name);
        has(SECRET, &name)
            || name.contains("encryptionkey")
            || name.ends_with("authorization")
            || self.names.iter().any(|own| plain(own) == name)
    }

    /// An address without secret parameters.
    pub(super) fn uri(&self, uri: &str) -> String {
        self.uri_seen(uri, &mut Seen::new())
    }

    /// The same; notes what was in them.
    pub(super) fn uri_seen(&self, uri: &str, seen: &mut Seen) -> String {
        match uri.find(['?', '#']) {
            Some(end) => uri[..=end].to_owned() + &self.parameters(&uri[end + 1..], seen),
            None => uri.to_owned(),
        }
    }

    /// The parameters of a query or a form.
    pub(super) fn parameters(&self, text: &str, seen: &mut Seen) -> String {
        let pairs = text.split('&').map(|pair| {
            let Some((name, value)) = pair.split_once('=') else {
                return pair.to_owned();
            };
            let decode = |text| percent_decode_str(text).decode_utf8_lossy();
            let known = decode(name);
            if !self.hides(&known) && !has(PARAMETERS, &plain(&known)) {
                return pair.to_owned();
            }
            note(value, seen);
            note(&decode(value), seen);
            format!("{name}={HIDDEN}")
        });
        pairs.collect::<Vec<_>>().join("&")
    }

    /// Headers as lines.
    pub(super) fn headers(&self, headers: &HeaderMap, seen: &mut Seen) -> Vec<String> {
        let lines = headers.iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes());
            if self.hides(name.as_str()) {
                note(&value, seen);
                return format!("{name}: {HIDDEN}");
            }
            format!("{name}: {}", self.text(&value, seen))
        });
        lines.collect()
    }

    /// A text of any kind without secrets that have names: lines of JSON, a form, the parts of a batch or an upload.
    pub(super) fn lines(&self, text: &str, seen: &mut Seen) -> String {
        let clean = text.split('\n').map(|line| {
            let named = line.split_once(": ");
            let hidden = named.filter(|(name, _)| self.hides(name.trim_matches(not_of_name)));
            if let Some(json) = self
                .json_text(line, seen)
                .filter(|json| json != line.trim())
            {
                json
            } else if let Some((name, value)) = hidden {
                note(value.trim_matches(not_of_name), seen);
                format!("{name}: {HIDDEN}")
            } else {
                let words = line.split_inclusive(char::is_whitespace);
                words.map(|word| self.word(word, seen)).collect()
            }
        });
        clean.collect::<Vec<_>>().join("\n")
    }

    /// An address, or the parameters of a form, and the space after it.
    fn word(&self, word: &str, seen: &mut Seen) -> String {
        let text = word.trim_end();
        let clean = if text.contains(['?', '#']) {
            self.uri_seen(text, seen)
        } else {
            self.parameters(text, seen)
        };
        clean + &word[text.len()..]
    }

    /// A text that may be an address.
    fn text(&self, text: &str, seen: &mut Seen) -> String {
        if text.contains("://") {
            self.uri_seen(text, seen)
        } else {
            text.to_owned()
        }
    }

    /// JSON without secrets, and letter by letter where there are none; nothing when the text is no JSON.
    pub(super) fn json_text(&self, text: &str, seen: &mut Seen) -> Option<String> {
        let mut value = serde_json::from_str(text).ok()?;
        let changed = self.json(&mut value, false, seen);
        Some(if changed {
            value.to_string()
        } else {
            text.trim().to_owned()
        })
    }

    /// Takes secrets out of JSON, or all there is when it is one itself; whether there was anything.
    pub(super) fn json(&self, value: &mut Value, secret: bool, seen: &mut Seen) -> bool {
        match value {
            Value::Array(items) => items
                .iter_mut()
                .fold(false, |found, item| self.json(item, secret, seen) | found),
            Value::Object(members) => members.iter_mut().fold(false, |found, (name, value)| {
                self.json(value, secret || self.hides(name), seen) | found
            }),
            Value::String(text) => {
                let clean = if secret {
                    note(text, seen);
                    HIDDEN.to_owned()
                } else {
                    self.text(text, seen)
                };
                let found = clean != *text;
                *text = clean;
                found
            }
            Value::Number(number) if secret => {
                *number = 0.into();
                true
            }
            _ => false,
        }
    }
}

fn note(secret: &str, seen: &mut Seen) {
    let secret = secret.strip_prefix("Bearer ").unwrap_or(secret);
    if secret.len() >= SHORT && secret != HIDDEN {
        seen.insert(secret.to_owned());
    }
}

fn not_of_name(c: char) -> bool {
    !c.is_ascii_alphanumeric()
}

fn has(list: &str, name: &str) -> bool {
    list.split(' ').any(|known| known == name)
}

fn plain(name: &str) -> String {
    let letters = name.chars().filter(|c| !matches!(c, '-' | '_'));
    letters.map(|c| c.to_ascii_lowercase()).collect()
}
