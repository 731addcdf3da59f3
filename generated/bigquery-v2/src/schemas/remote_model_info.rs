//! The schema `RemoteModelInfo`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Remote Model Info
    pub struct RemoteModelInfo = "RemoteModelInfo" {
        /// Output only. Fully qualified name of the user-provided connection object of
        /// the remote model. Format:
        /// `"projects/{project_id}/locations/{location_id}/connections/{connection_id}"`
        pub connection: Option<String> = "connection",
        /// Output only. The endpoint for remote model.
        pub endpoint: Option<String> = "endpoint",
        /// Output only. Max number of rows in each batch sent to the remote service. If
        /// unset, the number of rows in each batch is set dynamically.
        pub max_batching_rows: Option<i64> = "maxBatchingRows",
        /// Output only. The model version for LLM.
        pub remote_model_version: Option<String> = "remoteModelVersion",
        /// Output only. The remote service type for remote model.
        pub remote_service_type: Option<Open<RemoteModelInfoRemoteServiceType>> =
            "remoteServiceType",
        /// Output only. The name of the speech recognizer to use for speech recognition.
        /// The expected format is
        /// `projects/{project}/locations/{location}/recognizers/{recognizer}`. Customers
        /// can specify this field at model creation. If not specified, a default
        /// recognizer `projects/{model project}/locations/global/recognizers/_` will be
        /// used. See more details at
        /// [recognizers](https://cloud.google.com/speech-to-text/v2/docs/reference/rest/v2/projects.locations.recognizers)
        pub speech_recognizer: Option<String> = "speechRecognizer",
    }
}

open_enum! {
    /// Output only. The remote service type for remote model.
    pub enum RemoteModelInfoRemoteServiceType = "RemoteModelInfo.remoteServiceType" {
        /// Unspecified remote service type.
        RemoteServiceTypeUnspecified = "REMOTE_SERVICE_TYPE_UNSPECIFIED",
        /// V3 Cloud AI Translation API. See more details at \[Cloud Translation API\]
        /// (<https://cloud.google.com/translate/docs/reference/rest>).
        CloudAiTranslateV3 = "CLOUD_AI_TRANSLATE_V3",
        /// V1 Cloud AI Vision API See more details at \[Cloud Vision API\]
        /// (<https://cloud.google.com/vision/docs/reference/rest>).
        CloudAiVisionV1 = "CLOUD_AI_VISION_V1",
        /// V1 Cloud AI Natural Language API. See more details at [REST Resource:
        /// documents](https://cloud.google.com/natural-language/docs/reference/rest/v1/documents).
        CloudAiNaturalLanguageV1 = "CLOUD_AI_NATURAL_LANGUAGE_V1",
        /// V2 Speech-to-Text API. See more details at [Google Cloud Speech-to-Text V2
        /// API](https://cloud.google.com/speech-to-text/v2/docs)
        CloudAiSpeechToTextV2 = "CLOUD_AI_SPEECH_TO_TEXT_V2",
    }
}
