//! Calls `operations.operations.get`.

use gapi_operations_v1::Operations;
use gapi_runtime::{AccessToken, Client};

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Operations::new(&client);

    let reply = service.operations().get("my-name").send().await?;
    println!("{reply:#?}");
    Ok(())
}
