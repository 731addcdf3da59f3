//! The schema `MlStatistics`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::HparamTuningTrial;
use super::IterationResult;

record! {
    /// Job statistics specific to a BigQuery ML training job.
    pub struct MlStatistics = "MlStatistics" {
        /// Output only. Trials of a [hyperparameter tuning
        /// job](https://cloud.google.com/bigquery-ml/docs/reference/standard-sql/bigqueryml-syntax-hp-tuning-overview)
        /// sorted by trial_id.
        pub hparam_trials: Option<Vec<HparamTuningTrial>> = "hparamTrials",
        /// Results for all completed iterations. Empty for [hyperparameter tuning
        /// jobs](https://cloud.google.com/bigquery-ml/docs/reference/standard-sql/bigqueryml-syntax-hp-tuning-overview).
        pub iteration_results: Option<Vec<IterationResult>> = "iterationResults",
        /// Output only. Maximum number of iterations specified as max_iterations in the
        /// 'CREATE MODEL' query. The actual number of iterations may be less than this
        /// number due to early stop.
        pub max_iterations: Option<i64> = "maxIterations",
        /// Output only. The type of the model that is being trained.
        pub model_type: Option<Open<MlStatisticsModelType>> = "modelType",
        /// Output only. Training type of the job.
        pub training_type: Option<Open<MlStatisticsTrainingType>> = "trainingType",
    }
}

open_enum! {
    /// Output only. The type of the model that is being trained.
    pub enum MlStatisticsModelType = "MlStatistics.modelType" {
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

open_enum! {
    /// Output only. Training type of the job.
    pub enum MlStatisticsTrainingType = "MlStatistics.trainingType" {
        /// Unspecified training type.
        TrainingTypeUnspecified = "TRAINING_TYPE_UNSPECIFIED",
        /// Single training with fixed parameter space.
        SingleTraining = "SINGLE_TRAINING",
        /// [Hyperparameter tuning
        /// training](https://cloud.google.com/bigquery-ml/docs/reference/standard-sql/bigqueryml-syntax-hp-tuning-overview).
        HparamTuning = "HPARAM_TUNING",
    }
}
