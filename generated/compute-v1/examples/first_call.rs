//! Retrieves the list of instances contained within the specified zone.

use gapi_compute_v1::Compute;
use gapi_runtime::{AccessToken, Client};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Compute::new(&client);

    let reply = service
        .instances()
        .list("my-project", "us-central1-a")
        .send()
        .await?;
    println!("{reply:#?}");
    Ok(())
}
