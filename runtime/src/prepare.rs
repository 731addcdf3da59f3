//! A call made ready to send: address, headers and body, all checked before anything leaves.

use std::borrow::Cow;
use std::time::Duration;

use http::{HeaderMap, HeaderName, HeaderValue, Uri, header};
use http_body::Body as _;
use tokio::time::Instant;

use crate::auth::{API_KEY_HEADER, AuthHeaders};
use crate::body::Body;
use crate::call::Call;
use crate::client::Limits;
use crate::error::Error;
use crate::form::{Address, Form};
use crate::options::{QUOTA_PROJECT_HEADER, Settings, plain_value};
use crate::progress::Progress;
use crate::query::Query;
use crate::retry::{self, RetryPolicy};
use crate::timer::after;
use crate::url;

/// Names the language and the library to the server.
const API_CLIENT: HeaderValue = HeaderValue::from_static(concat!(
    "gl-rust/",
    env!("GAPI_RUSTC_VERSION"),
    " gapi/",
    env!("CARGO_PKG_VERSION")
));
const API_CLIENT_HEADER: HeaderName = HeaderName::from_static("x-goog-api-client");
const API_VERSION_HEADER: HeaderName = HeaderName::from_static("x-goog-api-version");
const QUOTA_PROJECT: HeaderName = HeaderName::from_static(QUOTA_PROJECT_HEADER);

/// Query parameters that carry a secret.
pub(crate) const SECRET_PARAMETERS: [&str; 3] = ["key", "access_token", "oauth_token"];

/// A call that can be sent, and sent again.
pub(crate) struct Prepared<'a> {
    call: &'a Call,
    settings: Option<&'a Settings>,
    uri: Uri,
    content_type: Option<(HeaderName, HeaderValue)>,
    api_key: Option<HeaderValue>,
    api_version: Option<HeaderValue>,
    default_scope: Option<Cow<'static, str>>,
}

impl<'a> Prepared<'a> {
    /// Checks a call and builds its address.
    pub(crate) fn new(call: &'a Call) -> Result<Self, Error> {
        let settings = call.options.get();
        if let Some(reason) = settings.and_then(|settings| settings.invalid.as_ref()) {
            return Err(Error::invalid_request(None, reason));
        }
        if let Some((parameter, flaw)) = call.query.flaw() {
            return Err(Error::invalid_request(Some(parameter), flaw.to_string()));
        }
        let content_type = call
            .content_type()
            .map_err(|reason| Error::invalid_request(None, reason))?;
        let destination = call.service.destination()?;
        // Part of the address, so that all attempts have the same.
        let request_id = retry::needs_request_id(call).then(retry::new_request_id);
        let shared = settings.map(|settings| &settings.query);
        let api_key = shared.and_then(|query| query.get("key"));
        let extra = shared.into_iter().flat_map(Query::iter);
        // A parameter of the method hides a shared one of the same name. A key goes into a header, out of all logs.
        let form = call.form.as_deref();
        let formed = |name: &str| form.is_some_and(|form| form.sets(name));
        let extra = extra
            .filter(|(name, _)| *name != "key" && !call.query.has(name))
            .filter(|(name, _)| !formed(name));
        let own = request_id.as_deref().map(|id| (retry::REQUEST_ID, id));
        let formed = form.into_iter().flat_map(Form::query);
        let query = call.query.iter().chain(extra).chain(own).chain(formed);
        let below = |base: &str, path| {
            url::build((base, destination.root.origin()), path, &call.path, query)
                .map_err(|error| Error::invalid_request(error.parameter(), error.to_string()))
        };
        let root = destination.root.url();
        let uri = match form.map(|form| &form.address) {
            None | Some(Address::Method) => below(&destination.base, call.method.path)?,
            Some(Address::Download) => {
                let base = format!("{root}download/{}", &destination.base[root.len()..]);
                below(&base, call.method.path)?
            }
            Some(Address::Root(path)) => below(root, path)?,
            Some(Address::Exact(uri)) => uri.clone(),
        };
        let header = |name: &HeaderName, text: &str| {
            plain_value(name.as_str(), text).map_err(|reason| Error::invalid_request(None, reason))
        };
        let mut api_key = api_key
            .map(|key| header(&API_KEY_HEADER, key))
            .transpose()?;
        if let Some(key) = &mut api_key {
            key.set_sensitive(true);
        }
        let api_version = call
            .method
            .api_version
            .map(|version| header(&API_VERSION_HEADER, version))
            .transpose()?;
        Ok(Self {
            call,
            settings,
            uri,
            content_type,
            api_key,
            api_version,
            default_scope: call.method.default_scope.map(Cow::Borrowed),
        })
    }

    /// The host that it goes to.
    pub(crate) fn host(&self) -> &str {
        self.call
            .service
            .destination()
            .map_or("", |destination| destination.root.host())
    }

    /// Whether the caller put credentials into the call itself.
    pub(crate) fn has_own_credentials(&self) -> bool {
        self.settings.is_some_and(Settings::has_authorization)
    }

    /// Refuses to send what is secret to where it must not go.
    pub(crate) fn check_destination(&self) -> Result<(), Error> {
        let credentials = self.call.service.credentials();
        let secret = !credentials.capabilities().is_anonymous() || self.has_secrets();
        match &self.call.service.destination()?.credentials {
            Err(reason) if secret => Err(Error::configuration(reason)),
            _ => Ok(()),
        }
    }

    /// Refuses scopes that would be ignored.
    pub(crate) fn check_scopes(&self) -> Result<(), Error> {
        let asks = self
            .settings
            .is_some_and(|settings| settings.scopes.is_some());
        let can = self.call.service.credentials().capabilities();
        if !asks || can.has_per_call_scopes() || can.is_anonymous() || self.has_own_credentials() {
            return Ok(());
        }
        Err(Error::invalid_request(
            None,
            "the call asks for scopes of its own, for which the client's credentials cannot get a token: \
             they do not have the capability `per_call_scopes`",
        ))
    }

    /// The scopes to ask credentials for.
    pub(crate) fn scopes(&self) -> &[Cow<'static, str>] {
        let own = self
            .settings
            .and_then(|settings| settings.scopes.as_deref());
        own.or(self.call.service.client().config().scopes.as_deref())
            .unwrap_or(self.default_scope.as_slice())
    }

    /// When the whole call must be done, and what its limit was, where the caller said so for this call.
    pub(crate) fn end(&self, start: Instant) -> Option<(Instant, Duration)> {
        let settings = self.settings?;
        let limit = settings.timeout.map(|limit| (after(start, limit), limit));
        let deadline = settings
            .deadline
            .map(|at| (at, at.saturating_duration_since(start)));
        limit.into_iter().chain(deadline).min()
    }

    /// The limits of this call.
    pub(crate) fn limits(&self) -> Limits {
        let client = self.call.service.client().config().limits;
        let own = |of: fn(&Settings) -> Option<Duration>| self.settings.and_then(of);
        // A server that keeps calls waiting gets its time, and the whole call that much more, unless the caller says.
        let patience = self.call.method.attempt_timeout_seconds;
        let patience = patience.map(|seconds| Duration::from_secs(seconds.into()));
        let attempt = patience.map_or(client.attempt, |time| time.max(client.attempt));
        let unhurried = self.call.form.as_ref().is_some_and(|form| form.unhurried);
        let longer = if unhurried {
            Duration::MAX
        } else {
            let more = attempt.saturating_sub(client.attempt);
            client.total.saturating_add(more)
        };
        let total = own(|settings| settings.timeout).unwrap_or(longer);
        let deadline = self.settings.and_then(|settings| settings.deadline);
        let left = deadline.map(|at| at.saturating_duration_since(Instant::now()));
        Limits {
            total: left.map_or(total, |left| left.min(total)),
            attempt: own(|settings| settings.attempt_timeout).unwrap_or(attempt),
            credentials: own(|settings| settings.credentials_timeout).unwrap_or(client.credentials),
            idle: own(|settings| settings.idle_timeout).unwrap_or(client.idle),
            ..client
        }
    }

    /// How often the call is sent.
    pub(crate) fn retry(&self) -> RetryPolicy {
        let own = self.settings.and_then(|settings| settings.retry);
        own.unwrap_or(self.call.service.client().config().retry)
    }

    /// What is the call's own where it is one of several in a request: its address below the root, and its headers. The
    /// others are those of the request.
    pub(crate) fn part(&self) -> Result<(String, HeaderMap), Error> {
        let root = &self.call.service.destination()?.root;
        let address = self
            .uri
            .path_and_query()
            .map_or("", |address| address.as_str());
        let target = address.strip_prefix(&root.url()[root.origin()..]);
        let target =
            target.ok_or_else(|| Error::invalid_request(None, "it is not below the root"))?;
        let mut headers = HeaderMap::with_capacity(4);
        if let Some(version) = &self.api_version {
            headers.insert(API_VERSION_HEADER, version.clone());
        }
        if let Some((name, value)) = &self.content_type {
            headers.insert(name, value.clone());
        }
        if let Some(settings) = self.settings {
            if let Some(project) = &settings.quota_project {
                headers.insert(QUOTA_PROJECT, project.clone());
            }
            for (name, value) in &settings.headers {
                headers.insert(name, value.clone());
            }
        }
        Ok((format!("/{target}"), headers))
    }

    /// One request, and the progress of its body when that is large. It can be made again for another attempt: bodies
    /// in memory are shared, not copied, and others are read again; there is an error where they cannot.
    pub(crate) fn request(
        &self,
        auth: &AuthHeaders,
    ) -> Result<(http::Request<Body>, Option<Progress>), Error> {
        let (method, client) = (self.call.method, self.call.service.client().config());
        let mut headers = HeaderMap::with_capacity(12);
        headers.insert(header::USER_AGENT, client.user_agent.clone());
        headers.insert(API_CLIENT_HEADER, API_CLIENT);
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static("gzip"));
        if let Some(version) = &self.api_version {
            headers.insert(API_VERSION_HEADER, version.clone());
        }
        if let Some((name, value)) = &self.content_type {
            headers.insert(name, value.clone());
        }
        let form = self.call.form.as_deref();
        let (body, progress) = if let Some(body) = form.and_then(Form::body) {
            let (body, progress) = body?;
            (body, Some(progress))
        } else {
            let data = self.call.body.as_ref().map(|body| body.data.clone());
            Progress::watch(data.unwrap_or_default())
        };
        let verb = form.and_then(|form| form.verb.clone());
        let verb = verb.unwrap_or_else(|| method.http_method.to_http());
        if body.size_hint().exact() == Some(0) && expects_body(&verb) {
            // Without it servers answer 411 (length required).
            headers.insert(header::CONTENT_LENGTH, HeaderValue::from_static("0"));
        }
        auth.apply(&mut headers);
        // What was said for this call wins over what was said for the client, and that over the credentials.
        let own = self
            .settings
            .and_then(|settings| settings.quota_project.as_ref());
        if let Some(project) = own.or(client.quota_project.as_ref()) {
            headers.insert(QUOTA_PROJECT, project.clone());
        }
        if let Some(key) = &self.api_key {
            headers.insert(API_KEY_HEADER, key.clone());
        }
        for (name, value) in self
            .settings
            .into_iter()
            .flat_map(|settings| &settings.headers)
        {
            headers.insert(name, value.clone());
        }
        for (name, value) in form.into_iter().flat_map(|form| &form.headers) {
            headers.insert(name, value.clone());
        }
        let mut request = http::Request::new(body);
        *request.method_mut() = verb;
        *request.uri_mut() = self.uri.clone();
        *request.headers_mut() = headers;
        Ok((request, progress))
    }
}

impl Prepared<'_> {
    /// What the request carries that a server might repeat in an error and nobody may print.
    pub(crate) fn secrets<'a>(&'a self, auth: &'a AuthHeaders) -> impl Iterator<Item = &'a str> {
        let headers = auth
            .secrets()
            .chain(self.secret_headers())
            .filter_map(|value| value.to_str().ok());
        headers
            .map(|value| value.trim_start_matches("Bearer "))
            .chain(self.secret_parameters())
            .chain(self.call.form.iter().flat_map(|form| form.secrets()))
    }

    /// Whether the caller put something secret into the call itself.
    pub(crate) fn has_secrets(&self) -> bool {
        self.secret_headers().next().is_some() || self.secret_parameters().next().is_some()
    }

    /// Values of secret headers that are set on the call.
    fn secret_headers(&self) -> impl Iterator<Item = &HeaderValue> {
        let headers = self
            .settings
            .into_iter()
            .flat_map(|settings| &settings.headers);
        headers
            .filter(|(name, _)| is_secret(name))
            .map(|(_, value)| value)
            .chain(&self.api_key)
    }

    /// Values of secret parameters that are set on the call.
    fn secret_parameters(&self) -> impl Iterator<Item = &str> {
        let shared = self
            .settings
            .into_iter()
            .flat_map(|settings| settings.query.iter());
        let all = shared.chain(self.call.query.iter());
        all.filter(|(name, _)| SECRET_PARAMETERS.contains(name))
            .map(|(_, value)| value)
    }
}

/// Servers expect a body, and answer 411 when nothing says that there is none.
pub(crate) fn expects_body(verb: &http::Method) -> bool {
    [http::Method::POST, http::Method::PUT, http::Method::PATCH].contains(verb)
}

/// Whether a header that a caller sets carries a secret.
fn is_secret(name: &HeaderName) -> bool {
    let parts = ["authorization", "encryption-key"];
    [header::COOKIE, API_KEY_HEADER].contains(name)
        || parts.iter().any(|part| name.as_str().contains(part))
}
