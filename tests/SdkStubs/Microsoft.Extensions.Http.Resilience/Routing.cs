namespace Microsoft.Extensions.Http.Resilience
{
    using global::Microsoft.Extensions.DependencyInjection;

    public interface IRoutingStrategyBuilder
    {
        string Name { get; }
        IServiceCollection Services { get; }
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    public class OrderedGroupsRoutingOptions
    {
        public IList<UriEndpointGroup> Groups { get => throw null!; set { } }
    }

    public class UriEndpoint
    {
        public Uri? Uri { get => throw null!; set { } }
    }

    public class UriEndpointGroup
    {
        public IList<WeightedUriEndpoint> Endpoints { get => throw null!; set { } }
    }

    public enum WeightedGroupSelectionMode
    {
        EveryAttempt,
        InitialAttempt,
    }

    public class WeightedGroupsRoutingOptions
    {
        public WeightedGroupSelectionMode SelectionMode { get => throw null!; set { } }
        public IList<WeightedUriEndpointGroup> Groups { get => throw null!; set { } }
    }

    public class WeightedUriEndpoint
    {
        public Uri? Uri { get => throw null!; set { } }
        public int Weight { get => throw null!; set { } }
    }

    public class WeightedUriEndpointGroup : UriEndpointGroup
    {
        public int Weight { get => throw null!; set { } }
    }
}

namespace Microsoft.Extensions.Http.Resilience
{
    using global::Microsoft.Extensions.Configuration;

    public static class RoutingStrategyBuilderExtensions
    {
        public static IRoutingStrategyBuilder ConfigureOrderedGroups(this IRoutingStrategyBuilder builder, IConfigurationSection section) => throw null!;
        public static IRoutingStrategyBuilder ConfigureOrderedGroups(this IRoutingStrategyBuilder builder, Action<OrderedGroupsRoutingOptions> configure) => throw null!;
        public static IRoutingStrategyBuilder ConfigureOrderedGroups(this IRoutingStrategyBuilder builder, Action<OrderedGroupsRoutingOptions, IServiceProvider> configure) => throw null!;
        public static IRoutingStrategyBuilder ConfigureWeightedGroups(this IRoutingStrategyBuilder builder, IConfigurationSection section) => throw null!;
        public static IRoutingStrategyBuilder ConfigureWeightedGroups(this IRoutingStrategyBuilder builder, Action<WeightedGroupsRoutingOptions> configure) => throw null!;
        public static IRoutingStrategyBuilder ConfigureWeightedGroups(this IRoutingStrategyBuilder builder, Action<WeightedGroupsRoutingOptions, IServiceProvider> configure) => throw null!;
    }
}
