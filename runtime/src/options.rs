//! What one call wants other than its client's defaults.

use std::borrow::Cow;
use std::fmt;
use std::time::Duration;

use http::{HeaderName, HeaderValue, header};
use tokio::time::Instant;

use crate::cancel::Cancellation;
use crate::query::{Query, QueryValue};
use crate::retry::RetryPolicy;

/// Settings of one call; pass them to the call's `with`.
///
/// ```
/// use std::time::Duration;
/// use gapi_runtime::CallOptions;
///
/// let options = CallOptions::new().timeout(Duration::from_secs(10)).quota_project("my-project");
/// ```
#[derive(Clone, Default)]
pub struct CallOptions(Option<Box<Settings>>);

/// What was set; boxed because most calls set nothing.
#[derive(Clone, Default)]
pub(crate) struct Settings {
    pub(crate) timeout: Option<Duration>,
    pub(crate) deadline: Option<Instant>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) credentials_timeout: Option<Duration>,
    pub(crate) idle_timeout: Option<Duration>,
    pub(crate) retry: Option<RetryPolicy>,
    pub(crate) safe_to_repeat: Option<bool>,
    pub(crate) quota_project: Option<HeaderValue>,
    pub(crate) scopes: Option<Vec<Cow<'static, str>>>,
    pub(crate) cancellation: Option<Cancellation>,
    pub(crate) headers: Vec<(HeaderName, HeaderValue)>,
    pub(crate) query: Query,
    /// Why the call cannot be sent; told when it is, so that setters chain.
    pub(crate) invalid: Option<String>,
}

impl CallOptions {
    /// No settings: the client's defaults.
    pub fn new() -> Self {
        Self::default()
    }

    fn settings(&mut self) -> &mut Settings {
        self.0.get_or_insert_default()
    }

    /// What was set, if anything was.
    pub(crate) fn get(&self) -> Option<&Settings> {
        self.0.as_deref()
    }

    /// The most time that the call may take from start to end, all attempts and the waits between them included.
    #[must_use]
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.settings().timeout = Some(limit);
        self
    }

    /// When the call must be done, whatever its timeout says: what several calls share that are one task together.
    ///
    /// It takes the `Instant` of the standard library as well as that of tokio. A call whose deadline has passed fails
    /// without sending anything.
    #[must_use]
    pub fn deadline(mut self, at: impl Into<Instant>) -> Self {
        self.settings().deadline = Some(at.into());
        self
    }

    /// How often the call is sent and how long it waits in between, in place of the client's policy.
    #[must_use]
    pub fn retry(mut self, policy: RetryPolicy) -> Self {
        self.settings().retry = Some(policy);
        self
    }

    /// Whether doing the call twice is the same as doing it once, whatever is known about its method. When it is, the
    /// call is sent again also after failures that leave open whether it was done.
    #[must_use]
    pub fn safe_to_repeat(mut self, safe: bool) -> Self {
        self.settings().safe_to_repeat = Some(safe);
        self
    }

    /// The most time that one attempt may wait for the headers of the response.
    #[must_use]
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.settings().attempt_timeout = Some(limit);
        self
    }

    /// The most time that the credentials may take to give their headers.
    #[must_use]
    pub fn credentials_timeout(mut self, limit: Duration) -> Self {
        self.settings().credentials_timeout = Some(limit);
        self
    }

    /// The most time between two pieces of the response's body.
    #[must_use]
    pub fn idle_timeout(mut self, limit: Duration) -> Self {
        self.settings().idle_timeout = Some(limit);
        self
    }

    /// Ends the call when somebody cancels, with an error of which [`Error::is_cancelled`](crate::Error::is_cancelled)
    /// is true.
    #[must_use]
    pub fn cancel_on(mut self, cancellation: &Cancellation) -> Self {
        self.settings().cancellation = Some(cancellation.clone());
        self
    }

    /// The project that is billed and whose quota is used (`x-goog-user-project`).
    #[must_use]
    pub fn quota_project(mut self, project: impl AsRef<str>) -> Self {
        match plain_value(QUOTA_PROJECT_HEADER, project.as_ref()) {
            Ok(value) => self.settings().quota_project = Some(value),
            Err(reason) => self.settings().invalid = Some(reason),
        }
        self
    }

    /// The OAuth scopes to ask credentials for, in place of the client's and of the method's default. The call fails
    /// when the credentials cannot get [tokens for them](crate::Capabilities::per_call_scopes).
    #[must_use]
    pub fn scopes(
        mut self,
        scopes: impl IntoIterator<Item = impl Into<Cow<'static, str>>>,
    ) -> Self {
        self.settings().scopes = Some(scopes.into_iter().map(Into::into).collect());
        self
    }

    /// Sends a header, in place of one that the runtime would send.
    ///
    /// A name or value that no header can have makes the call fail before anything is sent, and so does a header that
    /// frames the message or names its receiver, such as `Content-Length` and `Host`.
    #[must_use]
    pub fn header(mut self, name: impl AsRef<str>, value: impl AsRef<str>) -> Self {
        match checked(name.as_ref(), value.as_ref()) {
            Ok((name, value)) => {
                let headers = &mut self.settings().headers;
                headers.retain(|(known, _)| *known != name);
                headers.push((name, value));
            }
            Err(reason) => self.settings().invalid = Some(reason),
        }
        self
    }

    /// Adds a query parameter that the document does not know; call it again to send a name more than once.
    ///
    /// A parameter that is set on the call itself wins over one of the same name here.
    #[must_use]
    pub fn query(mut self, name: impl Into<Cow<'static, str>>, value: impl Into<String>) -> Self {
        self.settings().query.add(name.into(), value.into());
        self
    }

    /// Sets a parameter that all methods of an API take.
    #[doc(hidden)]
    pub fn set<T: QueryValue>(&mut self, name: &'static str, value: T) {
        self.settings().query.set(name, value);
    }

    /// The same for another request on behalf of the first: without what is only true of that one.
    pub(crate) fn without_conditions(&self) -> Self {
        let mut other = self.clone();
        if let Some(settings) = &mut other.0 {
            settings.safe_to_repeat = None;
            let is_condition = |name: &HeaderName| name.as_str().starts_with("if-");
            settings.headers.retain(|(name, _)| !is_condition(name));
        }
        other
    }

    /// Adds settings; what both have is taken from `other`.
    pub(crate) fn merge(&mut self, other: Self) {
        let Some(other) = other.0 else { return };
        let Some(own) = &mut self.0 else {
            self.0 = Some(other);
            return;
        };
        own.timeout = other.timeout.or(own.timeout);
        own.deadline = other.deadline.or(own.deadline);
        own.retry = other.retry.or(own.retry);
        own.safe_to_repeat = other.safe_to_repeat.or(own.safe_to_repeat);
        own.credentials_timeout = other.credentials_timeout.or(own.credentials_timeout);
        own.idle_timeout = other.idle_timeout.or(own.idle_timeout);
        own.cancellation = other.cancellation.or(own.cancellation.take());
        own.attempt_timeout = other.attempt_timeout.or(own.attempt_timeout);
        own.quota_project = other.quota_project.or(own.quota_project.take());
        own.scopes = other.scopes.or(own.scopes.take());
        own.headers
            .retain(|(name, _)| other.headers.iter().all(|(newer, _)| newer != name));
        own.headers.extend(other.headers);
        own.query.merge(other.query);
        own.invalid = own.invalid.take().or(other.invalid);
    }
}

impl Settings {
    /// Whether the caller put credentials into the call itself.
    pub(crate) fn has_authorization(&self) -> bool {
        self.headers
            .iter()
            .any(|(name, _)| *name == header::AUTHORIZATION)
    }
}

impl fmt::Debug for CallOptions {
    /// Prints names of headers and parameters only: values may be secret.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut printed = f.debug_struct("CallOptions");
        if let Some(settings) = self.get() {
            printed
                .field("timeout", &settings.timeout)
                .field("deadline", &settings.deadline)
                .field("attempt_timeout", &settings.attempt_timeout)
                .field("credentials_timeout", &settings.credentials_timeout)
                .field("idle_timeout", &settings.idle_timeout)
                .field("retry", &settings.retry)
                .field("cancellation", &settings.cancellation)
                .field("safe_to_repeat", &settings.safe_to_repeat)
                .field("quota_project", &settings.quota_project)
                .field("scopes", &settings.scopes)
                .field(
                    "headers",
                    &settings
                        .headers
                        .iter()
                        .map(|(name, _)| name.as_str())
                        .collect::<Vec<_>>(),
                )
                .field("query", &settings.query);
        }
        printed.finish()
    }
}

/// Headers that say where a message begins, ends and goes (RFC 9110 and 9112).
const FRAMING: [&str; 8] = [
    "connection",
    "content-length",
    "host",
    "keep-alive",
    "te",
    "trailer",
    "transfer-encoding",
    "upgrade",
];

/// A header that a caller may set, or why it is none. The reason never shows the value.
fn checked(name: &str, value: &str) -> Result<(HeaderName, HeaderValue), String> {
    let Ok(parsed) = HeaderName::from_bytes(name.as_bytes()) else {
        return Err(format!("`{}` is not a header name", name.escape_debug()));
    };
    if FRAMING.contains(&parsed.as_str()) {
        return Err(format!("the header `{parsed}` is not a caller's to set"));
    }
    let mut value = plain_value(parsed.as_str(), value)?;
    // Callers send encryption keys and tokens this way.
    value.set_sensitive(true);
    Ok((parsed, value))
}

/// The header that names the project that is billed.
pub(crate) const QUOTA_PROJECT_HEADER: &str = "x-goog-user-project";

/// A header's value, or an error that names the header only.
pub(crate) fn plain_value(name: &str, text: &str) -> Result<HeaderValue, String> {
    HeaderValue::from_str(text).map_err(|_| {
        format!("the value of the header `{name}` has characters that no header can carry")
    })
}
