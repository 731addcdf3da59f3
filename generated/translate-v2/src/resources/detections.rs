//! The resource `detections`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::DetectLanguageRequest;
use crate::schemas::DetectionsListResponse;
use crate::scopes;

/// The resource `detections`.
#[derive(Clone, Debug)]
pub struct Detections {
    pub(crate) service: Service,
}

impl Detections {
    /// Detects the language of text within a request.
    ///
    /// `POST v2/detect`, method id `language.detections.detect`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_TRANSLATION`. Asks for `CLOUD_TRANSLATION` unless the client or the call
    /// names others.
    pub fn detect(&self, request: DetectLanguageRequest) -> Detect {
        let mut call = Call::new(&self.service, &DETECT);
        call.body(request);
        Detect { call }
    }

    /// Detects the language of text within a request.
    ///
    /// `GET v2/detect`, method id `language.detections.list`.
    ///
    /// - `q`: The input text upon which to perform language detection. Repeat this
    ///   parameter to perform language detection on multiple text inputs.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_TRANSLATION`. Asks for `CLOUD_TRANSLATION` unless the client or the call
    /// names others.
    pub fn list(&self, q: impl IntoIterator<Item = impl Into<String>>) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in q {
            call.query_add("q", value.into());
        }
        List { call }
    }
}

const DETECT: Method = Method {
    id: "language.detections.detect",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v2/detect")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::CLOUD_TRANSLATION],
    default_scope: Some(scopes::CLOUD_TRANSLATION),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Detections::detect`].
    pub struct Detect -> DetectionsListResponse {}
}

const LIST: Method = Method {
    id: "language.detections.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v2/detect")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::CLOUD_TRANSLATION],
    default_scope: Some(scopes::CLOUD_TRANSLATION),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Detections::list`].
    pub struct List -> DetectionsListResponse {}
}
