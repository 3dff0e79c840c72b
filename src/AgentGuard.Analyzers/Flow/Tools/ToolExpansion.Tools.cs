using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Flow.Tools;

/// <summary>The tools themselves: made by a call, or methods of a type that an attribute makes tools.</summary>
internal sealed partial class ToolExpansion
{
    private void AddMade(SdkCall call, Way way)
    {
        var definition = ToolDefinition.From(call.Operation, sdk, cancellation);
        if (definition is null
            && call.Receiver is { } receiver
            && SdkCall.From(LocalValue.Origin(receiver, sdk.Compilation, cancellation), sdk, Role.ToolDefinition) is { } original)
        {
            AddMade(original, way.At(call.Operation));
            return;
        }

        var name = ToolName.Of(call, definition, sdk, cancellation).Text ?? definition?.Method?.Name;
        _tools.Add(new GivenTool(string.IsNullOrEmpty(name) ? call.Method.Name : name!, way.ElementOr(call.Operation))
        {
            Made = call.Operation,
            Definition = definition,
            Method = definition?.Method,
            IsWrapped = way.IsWrapped || AsksByItself(call),
        });
    }

    /// <summary>A tool of the SDK's own, with a switch for asking that is on unless it is turned off.</summary>
    private static bool AsksByItself(SdkCall call) =>
        call.Arguments.Any(argument =>
            argument.Parameter is { Type.SpecialType: SpecialType.System_Boolean } parameter
            && (call.Symbol.RolesOf(parameter.Name) & Role.Approval) != 0
            && argument.Value.ConstantValue is not { HasValue: true, Value: false });

    private void AddPlugin(SdkCall call, Way way)
    {
        if (call.Method.TypeArguments.Length == 1)
        {
            AddMethods(call.Method.TypeArguments[0], way);
            return;
        }

        foreach (var argument in call.Arguments.Where(argument => !ReferenceEquals(argument.Value, call.Receiver)))
        {
            if (argument.Parameter?.Type.SpecialType == SpecialType.System_Object)
            {
                AddMethods(LocalValue.Origin(argument.Value, sdk.Compilation, cancellation).Type, way);
            }
            else if (argument.Parameter is { } parameter && (parameter.Type.IsSequence() || (call.Symbol.RolesOf(parameter.Name) & Role.ToolRegistration) != 0))
            {
                Add(argument.Value, way);
            }
        }
    }

    /// <summary>The methods of a type that an attribute makes tools.</summary>
    private void AddMethods(ITypeSymbol? type, Way way)
    {
        var isKnown = false;
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            foreach (var method in current.GetMembers().OfType<IMethodSymbol>().Where(method => method.PartialDefinitionPart is null))
            {
                if (method.ToolAttribute(sdk) is null)
                {
                    continue;
                }

                isKnown = true;
                if (!_tools.Any(tool => SymbolEqualityComparer.Default.Equals(tool.Method, method)))
                {
                    _tools.Add(new GivenTool(method.Name, way.Element!) { Method = method, IsWrapped = way.IsWrapped });
                }
            }
        }

        HasUnknown |= !isKnown;
    }

    /// <summary>How a value got here.</summary>
    private sealed record Way(IOperation? Element = null)
    {
        private ImmutableArray<ILocalSymbol> Locals { get; init; } = ImmutableArray<ILocalSymbol>.Empty;

        public bool IsWrapped { get; init; }

        /// <summary>Inside a method that was called.</summary>
        public bool IsInCall { get; init; }

        public int Depth { get; init; }

        /// <summary>The element of the outermost list, which is where the reader looks.</summary>
        public Way At(IOperation element) => Element is null ? this with { Element = element } : this;

        public IOperation ElementOr(IOperation made) => Element ?? made;

        public bool Knows(ILocalSymbol local) => Locals.Contains(local, SymbolEqualityComparer.Default);

        public Way With(ILocalSymbol local) => this with { Locals = Locals.Add(local) };
    }
}
