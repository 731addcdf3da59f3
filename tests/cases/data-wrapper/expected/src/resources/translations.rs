//! The resource `translations`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;

use crate::schemas::Request;
use crate::schemas::Response;

/// The resource `translations`.
#[derive(Clone, Debug)]
pub struct Translations {
    pub(crate) service: Service,
}

impl Translations {
    /// Calls the method `datawrapper.translations.translate`.
    ///
    /// `POST v1/translate`, method id `datawrapper.translations.translate`.
    pub fn translate(&self, request: Request) -> Translate {
        let mut call = Call::new(&self.service, &TRANSLATE);
        call.body(request);
        Translate { call }
    }
}

const TRANSLATE: Method = Method {
    id: "datawrapper.translations.translate",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v1/translate")],
    ..Method::DEFAULT
};

call! {
    /// A call of [`Translations::translate`].
    pub struct Translate -> Response {}
}
