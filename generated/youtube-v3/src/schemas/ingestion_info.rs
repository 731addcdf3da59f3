//! The schema `IngestionInfo`.

use gapi_runtime::v1::record;

record! {
    /// Describes information necessary for ingesting an RTMP, HTTP, or SRT stream.
    pub struct IngestionInfo = "IngestionInfo" {
        /// The backup ingestion URL that you should use to stream video to YouTube. You
        /// have the option of simultaneously streaming the content that you are sending
        /// to the ingestionAddress to this URL.
        pub backup_ingestion_address: Option<String> = "backupIngestionAddress",
        /// The primary ingestion URL that you should use to stream video to YouTube. You
        /// must stream video to this URL. Depending on which application or tool you use
        /// to encode your video stream, you may need to enter the stream URL and stream
        /// name separately or you may need to concatenate them in the following format:
        /// \*STREAM_URL/STREAM_NAME\*
        pub ingestion_address: Option<String> = "ingestionAddress",
        /// This ingestion url may be used instead of backupIngestionAddress in order to
        /// stream via RTMPS. Not applicable to non-RTMP streams.
        pub rtmps_backup_ingestion_address: Option<String> =
            "rtmpsBackupIngestionAddress",
        /// This ingestion url may be used instead of ingestionAddress in order to stream
        /// via RTMPS. Not applicable to non-RTMP streams.
        pub rtmps_ingestion_address: Option<String> = "rtmpsIngestionAddress",
        /// The stream name that YouTube assigns to the video stream.
        pub stream_name: Option<String> = "streamName",
    }
}
