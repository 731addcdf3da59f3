//! The schema `UsageExportLocation`.

use gapi_runtime::v1::record;

record! {
    /// The location in Cloud Storage and naming method of the daily usage report.
    /// Contains bucket_name and report_name prefix.
    pub struct UsageExportLocation = "UsageExportLocation" {
        /// The name of an existing bucket in Cloud Storage where the usage report object
        /// is stored. The Google Service Account is granted write access to this bucket.
        /// This can either be the bucket name by itself, such asexample-bucket, or the
        /// bucket name with gs:// or <https://storage.googleapis.com/> in front of it,
        /// such as gs://example-bucket.
        pub bucket_name: Option<String> = "bucketName",
        /// An optional prefix for the name of the usage report object stored
        /// inbucketName. If not supplied, defaults tousage_gce. The report is stored as
        /// a CSV file namedreport_name_prefix_gce_YYYYMMDD.csv whereYYYYMMDD is the day
        /// of the usage according to Pacific Time. If you supply a prefix, it should
        /// conform to Cloud Storageobject naming conventions.
        pub report_name_prefix: Option<String> = "reportNamePrefix",
    }
}
