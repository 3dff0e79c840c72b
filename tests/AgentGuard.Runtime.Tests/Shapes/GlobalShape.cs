using AgentGuard.Runtime.Tests.Shapes;

/// <summary>In the global namespace, and not public.</summary>
[StructuredOutput]
internal sealed partial record GlobalShape(int Number, GlobalPart Part, ChoiceShapes.Priority Priority);
