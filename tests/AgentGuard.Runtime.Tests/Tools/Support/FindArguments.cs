namespace AgentGuard.Runtime.Tests.Tools.Support;

internal struct FindArguments
{
    public string Id;
    public int Count;
    public CallerIdentity? Caller;
    public string? Key;
}
