namespace AgentGuard.Package.Tests.Samples;

/// <summary>A copy of the checkout for the tests that build one sample each: the analyzers and the runtime are compiled in it once.</summary>
public sealed class SampleCheckout : IDisposable
{
    private readonly RepositoryCopy _copy = RepositoryCopy.Of("samples", "src");

    internal string PathOf(params string[] parts) => _copy.PathOf(parts);

    internal CommandResult Run(params string[] arguments) => _copy.Run(arguments);

    public void Dispose() => _copy.Dispose();

    /// <summary>The tests that share the copy, one after the other.</summary>
    [CollectionDefinition(nameof(SampleCheckout))]
    public sealed class Tests : ICollectionFixture<SampleCheckout>;
}
