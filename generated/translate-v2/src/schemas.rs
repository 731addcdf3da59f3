//! Schemas: what calls send and receive.

mod detect_language_request;
mod detections_list_response;
mod detections_resource;
mod get_supported_languages_request;
mod languages_list_response;
mod languages_resource;
mod translate_text_request;
mod translations_list_response;
mod translations_resource;

pub use detect_language_request::DetectLanguageRequest;
pub use detections_list_response::DetectionsListResponse;
pub use detections_resource::DetectionsResource;
pub use detections_resource::DetectionsResourceItem;
pub use get_supported_languages_request::GetSupportedLanguagesRequest;
pub use languages_list_response::LanguagesListResponse;
pub use languages_resource::LanguagesResource;
pub use translate_text_request::TranslateTextRequest;
pub use translations_list_response::TranslationsListResponse;
pub use translations_resource::TranslationsResource;
