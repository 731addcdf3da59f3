//! Who calls an emulator: nobody with a secret.

use std::borrow::Cow;

use super::credentials::{AuthRequest, Capabilities, Credentials};
use super::error::CredentialsError;
use super::headers::AuthHeaders;
use super::simple::Anonymous;
use crate::BoxFuture;

/// What the emulator of an API is called with, whatever credentials the client has.
pub(crate) fn emulator_credentials(api: &str) -> &'static dyn Credentials {
    match api {
        "identitytoolkit" => &Owner,
        _ => &Anonymous,
    }
}

/// The word that the emulator of users takes for the project's owner, in place of a token. Without it or a key that
/// emulator refuses every call. It is the same for everybody, so that it may be sent anywhere.
struct Owner;

impl Credentials for Owner {
    fn headers<'a>(
        &'a self,
        _: AuthRequest<'a>,
    ) -> BoxFuture<'a, Result<AuthHeaders, CredentialsError>> {
        Box::pin(std::future::ready(AuthHeaders::bearer("owner")))
    }

    fn capabilities(&self) -> Capabilities {
        Capabilities::new().anonymous()
    }

    fn identity(&self) -> Option<Cow<'_, str>> {
        Some(Cow::Borrowed("owner of the emulator"))
    }
}
