//! The resource `languages`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::LanguagesListResponse;
use crate::scopes;

/// The resource `languages`.
#[derive(Clone, Debug)]
pub struct Languages {
    pub(crate) service: Service,
}

impl Languages {
    /// Returns a list of supported languages for translation.
    ///
    /// `GET v2/languages`, method id `language.languages.list`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_TRANSLATION`. Asks for `CLOUD_TRANSLATION` unless the client or the call
    /// names others.
    pub fn list(&self) -> List {
        let call = Call::new(&self.service, &LIST);
        List { call }
    }
}

const LIST: Method = Method {
    id: "language.languages.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v2/languages")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::CLOUD_TRANSLATION],
    default_scope: Some(scopes::CLOUD_TRANSLATION),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Languages::list`].
    pub struct List -> LanguagesListResponse {
        /// The model type for which supported languages should be returned.
        model: String = "model",
        /// The language to use to return localized, human readable names of supported
        /// languages.
        target: String = "target",
    }
}
