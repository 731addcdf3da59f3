//! Which proxy a request goes through.

use http::Uri;
use hyper_util::client::proxy::matcher::{Intercept, Matcher};

use crate::root::is_loopback;

/// The proxies of a transport; by default there are none.
#[derive(Debug, Default)]
pub(super) struct Proxies {
    matcher: Option<Matcher>,
    /// Whether this machine is reached through them too.
    loopback: bool,
}

impl Proxies {
    /// One proxy for everything.
    pub(super) fn all(url: &str) -> Result<Self, String> {
        check("the proxy given to `proxy`", url)?;
        Ok(Self {
            matcher: Some(Matcher::builder().all(url).build()),
            loopback: true,
        })
    }

    /// Those that environment variables name, in upper or lower case; this machine is never reached through them.
    pub(super) fn from_environment(
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, String> {
        let read = |name: &str| {
            let value = variable(name).or_else(|| variable(&name.to_ascii_lowercase()));
            value.unwrap_or_default()
        };
        let proxy = |name: &str| {
            let url = read(name);
            if !url.is_empty() {
                check(name, &url)?;
            }
            Ok::<_, String>(url)
        };
        // In a CGI program this variable is a header of whoever sent the request (CVE-2016-5385).
        let http = match variable("REQUEST_METHOD") {
            Some(_) => String::new(),
            None => proxy("HTTP_PROXY")?,
        };
        let (https, all) = (proxy("HTTPS_PROXY")?, proxy("ALL_PROXY")?);
        let any = [&http, &https, &all].iter().any(|url| !url.is_empty());
        let matcher = Matcher::builder().http(http).https(https).all(all);
        Ok(Self {
            matcher: any.then(|| matcher.no(read("NO_PROXY")).build()),
            loopback: false,
        })
    }

    /// The proxy for an address.
    pub(super) fn intercept(&self, uri: &Uri) -> Option<Intercept> {
        let matcher = self.matcher.as_ref()?;
        let direct = !self.loopback && is_loopback(&uri.host()?.to_ascii_lowercase());
        matcher.intercept(uri).filter(|_| !direct)
    }
}

/// Whether a proxy can be used; otherwise requests would quietly go without it.
fn check(name: &str, url: &str) -> Result<(), String> {
    let proxy = Matcher::builder().all(url).build();
    let proxy = proxy.intercept(&Uri::from_static("https://googleapis.com"));
    match proxy.as_ref().and_then(|proxy| proxy.uri().scheme_str()) {
        Some("http" | "https") => Ok(()),
        // The value may hold a password.
        _ => Err(format!(
            "{name} must be like http://host:3128 or https://user:password@host:3128"
        )),
    }
}
