//! The schema `Model`.

use std::collections::BTreeMap;

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::EncryptionConfiguration;
use super::HparamSearchSpaces;
use super::HparamTuningTrial;
use super::ModelReference;
use super::RemoteModelInfo;
use super::StandardSqlField;
use super::TrainingRun;
use super::TransformColumn;

record! {
    /// The schema `Model`.
    pub struct Model = "Model" {
        /// The best trial_id across all training runs.
        #[deprecated]
        pub best_trial_id: Option<i64> = "bestTrialId",
        /// Output only. The time when this model was created, in millisecs since the
        /// epoch.
        pub creation_time: Option<i64> = "creationTime",
        /// Output only. The default trial_id to use in TVFs when the trial_id is not
        /// passed in. For single-objective [hyperparameter
        /// tuning](https://cloud.google.com/bigquery-ml/docs/reference/standard-sql/bigqueryml-syntax-hp-tuning-overview)
        /// models, this is the best trial ID. For multi-objective [hyperparameter
        /// tuning](https://cloud.google.com/bigquery-ml/docs/reference/standard-sql/bigqueryml-syntax-hp-tuning-overview)
        /// models, this is the smallest trial ID among all Pareto optimal trials.
        pub default_trial_id: Option<i64> = "defaultTrialId",
        /// Optional. A user-friendly description of this model.
        pub description: Option<String> = "description",
        /// Custom encryption configuration (e.g., Cloud KMS keys). This shows the
        /// encryption configuration of the model data while stored in BigQuery storage.
        /// This field can be used with PatchModel to update encryption key for an
        /// already encrypted model.
        pub encryption_configuration: Option<Box<EncryptionConfiguration>> =
            "encryptionConfiguration",
        /// Output only. A hash of this resource.
        pub etag: Option<String> = "etag",
        /// Optional. The time when this model expires, in milliseconds since the epoch.
        /// If not present, the model will persist indefinitely. Expired models will be
        /// deleted and their storage reclaimed. The defaultTableExpirationMs property of
        /// the encapsulating dataset can be used to set a default expirationTime on
        /// newly created models.
        pub expiration_time: Option<i64> = "expirationTime",
        /// Output only. Input feature columns for the model inference. If the model is
        /// trained with TRANSFORM clause, these are the input of the TRANSFORM clause.
        pub feature_columns: Option<Vec<StandardSqlField>> = "featureColumns",
        /// Optional. A descriptive name for this model.
        pub friendly_name: Option<String> = "friendlyName",
        /// Output only. All hyperparameter search spaces in this model.
        pub hparam_search_spaces: Option<Box<HparamSearchSpaces>> = "hparamSearchSpaces",
        /// Output only. Trials of a [hyperparameter
        /// tuning](https://cloud.google.com/bigquery-ml/docs/reference/standard-sql/bigqueryml-syntax-hp-tuning-overview)
        /// model sorted by trial_id.
        pub hparam_trials: Option<Vec<HparamTuningTrial>> = "hparamTrials",
        /// Output only. Label columns that were used to train this model. The output of
        /// the model will have a "predicted\_" prefix to these columns.
        pub label_columns: Option<Vec<StandardSqlField>> = "labelColumns",
        /// The labels associated with this model. You can use these to organize and
        /// group your models. Label keys and values can be no longer than 63 characters,
        /// can only contain lowercase letters, numeric characters, underscores and
        /// dashes. International characters are allowed. Label values are optional.
        /// Label keys must start with a letter and each label in the list must have a
        /// different key.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// Output only. The time when this model was last modified, in millisecs since
        /// the epoch.
        pub last_modified_time: Option<i64> = "lastModifiedTime",
        /// Output only. The geographic location where the model resides. This value is
        /// inherited from the dataset.
        pub location: Option<String> = "location",
        /// Required. Unique identifier for this model.
        pub model_reference: Option<Box<ModelReference>> = "modelReference",
        /// Output only. Type of the model resource.
        pub model_type: Option<Open<ModelModelType>> = "modelType",
        /// Output only. For single-objective [hyperparameter
        /// tuning](https://cloud.google.com/bigquery-ml/docs/reference/standard-sql/bigqueryml-syntax-hp-tuning-overview)
        /// models, it only contains the best trial. For multi-objective [hyperparameter
        /// tuning](https://cloud.google.com/bigquery-ml/docs/reference/standard-sql/bigqueryml-syntax-hp-tuning-overview)
        /// models, it contains all Pareto optimal trials sorted by trial_id.
        pub optimal_trial_ids: Option<Vec<i64>> = "optimalTrialIds",
        /// Output only. Remote model info
        pub remote_model_info: Option<Box<RemoteModelInfo>> = "remoteModelInfo",
        /// Information for all training runs in increasing order of start_time.
        pub training_runs: Option<Vec<TrainingRun>> = "trainingRuns",
        /// Output only. This field will be populated if a TRANSFORM clause was used to
        /// train a model. TRANSFORM clause (if used) takes feature_columns as input and
        /// outputs transform_columns. transform_columns then are used to train the
        /// model.
        pub transform_columns: Option<Vec<TransformColumn>> = "transformColumns",
    }
}

open_enum! {
    /// Output only. Type of the model resource.
    pub enum ModelModelType = "Model.modelType" {
        /// Default value.
        ModelTypeUnspecified = "MODEL_TYPE_UNSPECIFIED",
        /// Linear regression model.
        LinearRegression = "LINEAR_REGRESSION",
        /// Logistic regression based classification model.
        LogisticRegression = "LOGISTIC_REGRESSION",
        /// K-means clustering model.
        Kmeans = "KMEANS",
        /// Matrix factorization model.
        MatrixFactorization = "MATRIX_FACTORIZATION",
        /// DNN classifier model.
        DnnClassifier = "DNN_CLASSIFIER",
        /// An imported TensorFlow model.
        Tensorflow = "TENSORFLOW",
        /// DNN regressor model.
        DnnRegressor = "DNN_REGRESSOR",
        /// An imported XGBoost model.
        Xgboost = "XGBOOST",
        /// Boosted tree regressor model.
        BoostedTreeRegressor = "BOOSTED_TREE_REGRESSOR",
        /// Boosted tree classifier model.
        BoostedTreeClassifier = "BOOSTED_TREE_CLASSIFIER",
        /// ARIMA model.
        Arima = "ARIMA",
        /// AutoML Tables regression model.
        AutomlRegressor = "AUTOML_REGRESSOR",
        /// AutoML Tables classification model.
        AutomlClassifier = "AUTOML_CLASSIFIER",
        /// Prinpical Component Analysis model.
        Pca = "PCA",
        /// Wide-and-deep classifier model.
        DnnLinearCombinedClassifier = "DNN_LINEAR_COMBINED_CLASSIFIER",
        /// Wide-and-deep regressor model.
        DnnLinearCombinedRegressor = "DNN_LINEAR_COMBINED_REGRESSOR",
        /// Autoencoder model.
        Autoencoder = "AUTOENCODER",
        /// New name for the ARIMA model.
        ArimaPlus = "ARIMA_PLUS",
        /// ARIMA with external regressors.
        ArimaPlusXreg = "ARIMA_PLUS_XREG",
        /// Random forest regressor model.
        RandomForestRegressor = "RANDOM_FOREST_REGRESSOR",
        /// Random forest classifier model.
        RandomForestClassifier = "RANDOM_FOREST_CLASSIFIER",
        /// An imported TensorFlow Lite model.
        TensorflowLite = "TENSORFLOW_LITE",
        /// An imported ONNX model.
        Onnx = "ONNX",
        /// Model to capture the columns and logic in the TRANSFORM clause along with
        /// statistics useful for ML analytic functions.
        TransformOnly = "TRANSFORM_ONLY",
        /// The contribution analysis model.
        ContributionAnalysis = "CONTRIBUTION_ANALYSIS",
    }
}
