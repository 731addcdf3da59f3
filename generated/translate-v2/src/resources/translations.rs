//! The resource `translations`.

use gapi_runtime::v1::Call;
use gapi_runtime::v1::HttpMethod;
use gapi_runtime::v1::Method;
use gapi_runtime::v1::Open;
use gapi_runtime::v1::Segment;
use gapi_runtime::v1::Service;
use gapi_runtime::v1::call;
use gapi_runtime::v1::open_enum;

use crate::schemas::TranslateTextRequest;
use crate::schemas::TranslationsListResponse;
use crate::scopes;

/// The resource `translations`.
#[derive(Clone, Debug)]
pub struct Translations {
    pub(crate) service: Service,
}

impl Translations {
    /// Translates input text, returning translated text.
    ///
    /// `GET v2`, method id `language.translations.list`.
    ///
    /// - `q`: The input text to translate. Repeat this parameter to perform translation
    ///   operations on multiple text inputs.
    /// - `target`: The language to use for translation of the input text, set to one of
    ///   the language codes listed in Language Support.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_TRANSLATION`. Asks for `CLOUD_TRANSLATION` unless the client or the call
    /// names others.
    pub fn list(
        &self,
        q: impl IntoIterator<Item = impl Into<String>>,
        target: impl Into<String>,
    ) -> List {
        let mut call = Call::new(&self.service, &LIST);
        for value in q {
            call.query_add("q", value.into());
        }
        call.query("target", target.into());
        List { call }
    }

    /// Translates input text, returning translated text.
    ///
    /// `POST v2`, method id `language.translations.translate`.
    ///
    /// Needs one of [these scopes](crate::scopes): `CLOUD_PLATFORM`,
    /// `CLOUD_TRANSLATION`. Asks for `CLOUD_TRANSLATION` unless the client or the call
    /// names others.
    pub fn translate(&self, request: TranslateTextRequest) -> TranslateCall {
        let mut call = Call::new(&self.service, &TRANSLATE);
        call.body(request);
        TranslateCall { call }
    }
}

const LIST: Method = Method {
    id: "language.translations.list",
    http_method: HttpMethod::Get,
    path: &[Segment::Text("v2")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::CLOUD_TRANSLATION],
    default_scope: Some(scopes::CLOUD_TRANSLATION),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Translations::list`].
    pub struct List -> TranslationsListResponse {
        /// The customization id for translate
        cid: Vec<String> = "cid",
        /// The format of the source text, in either HTML (default) or plain-text. A
        /// value of "html" indicates HTML and a value of "text" indicates plain-text.
        format: Open<ListFormat> = "format",
        /// The `model` type requested for this translation. Valid values are listed in
        /// public documentation.
        model: String = "model",
        /// The language of the source text, set to one of the language codes listed in
        /// Language Support. If the source language is not specified, the API will
        /// attempt to identify the source language automatically and return it within
        /// the response.
        source: String = "source",
    }
}

const TRANSLATE: Method = Method {
    id: "language.translations.translate",
    http_method: HttpMethod::Post,
    path: &[Segment::Text("v2")],
    scopes: &[scopes::CLOUD_PLATFORM, scopes::CLOUD_TRANSLATION],
    default_scope: Some(scopes::CLOUD_TRANSLATION),
    ..Method::DEFAULT
};

call! {
    /// A call of [`Translations::translate`].
    pub struct TranslateCall -> TranslationsListResponse {}
}

open_enum! {
    /// The format of the source text, in either HTML (default) or plain-text. A value of
    /// "html" indicates HTML and a value of "text" indicates plain-text.
    pub enum ListFormat = "language.translations.list.format" {
        /// Specifies the input is in HTML
        Html = "html",
        /// Specifies the input is in plain textual format
        Text = "text",
    }
}
