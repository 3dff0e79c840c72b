namespace Polly
{
    public static class ResilienceContextExtensions
    {
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class ResilienceServiceCollectionExtensions
    {
        public static IServiceCollection AddResilienceEnricher(this IServiceCollection services) => throw null!;
    }
}
