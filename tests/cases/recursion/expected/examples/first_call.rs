//! Calls `recursion.trees.get`.

use gapi_recursion_v1::Recursion;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Recursion::new(&client);
    let trees = service.trees();
    let call = trees.get();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
